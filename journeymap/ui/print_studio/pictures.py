"""The pages being looked at, ready to be drawn; those not looked at for long are let go."""

from collections import OrderedDict
from collections.abc import Sequence

from journeymap.layout.pages import Page
from journeymap.ui.print_studio.page_painting import PagePicture

_KEPT = 8


class Pictures:
    """Makes a page's picture when it is first looked at."""

    def __init__(self, pages: Sequence[Page] = ()) -> None:
        self.pages = pages
        self._made: OrderedDict[int, PagePicture] = OrderedDict()

    def __len__(self) -> int:
        return len(self.pages)

    def __getitem__(self, number: int) -> PagePicture:
        """Return the picture of the ``number``-th page, from 0."""
        picture = self._made.pop(number, None) or PagePicture(self.pages[number])
        self._made[number] = picture
        if len(self._made) > _KEPT:
            self._made.popitem(last=False)
        return picture
