"""What an export came to: its files, and what whoever prints them should know."""

from dataclasses import dataclass

from journeymap.i18n import Labels
from journeymap.layout.pages import LARGER_PAPERS, AnyPaper, Orientation, Paper
from journeymap.layout.poster import LEAST_TEXT

_CHARACTERS_NAMED = 20


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export came to.

    Parameters
    ----------
    smallest_text : points; infinity when there is no text.
    larger_paper : the smallest sheet on which the text would be readable; None when it is, or when no sheet would do.
    sheet_mm : width and height of the pages, or of most of them, in millimetres.
    is_poster : whether a larger sheet makes the text larger; in a booklet only the map would grow.
    missing : characters no font has, printed as empty boxes.
    cut_texts : how many texts were shortened with ….
    """

    pages: int
    paper: AnyPaper
    orientation: Orientation
    smallest_text: float
    larger_paper: Paper | None = None
    missing: tuple[str, ...] = ()
    cut_texts: int = 0
    sheet_mm: tuple[float, float] = (0.0, 0.0)
    is_poster: bool = True

    @property
    def is_readable(self) -> bool:
        """Whether no text is smaller than people read on paper."""
        return self.smallest_text >= LEAST_TEXT

    def warnings(self, labels: Labels) -> tuple[str, ...]:
        """Return a sentence for everything whoever prints this should know."""
        said = []
        if not self.is_readable:
            small = labels("print.too-small", paper=str(self.paper), size=f"{self.smallest_text:.1f}")
            if not self.is_poster:
                advice = labels("print.map-apart", least=f"{LEAST_TEXT:g}")
            elif self.larger_paper is not None:
                advice = labels("print.larger-paper", paper=str(self.larger_paper), least=f"{LEAST_TEXT:g}")
            else:
                advice = labels("print.poster-limit", paper=str(LARGER_PAPERS[-1]), least=f"{LEAST_TEXT:g}")
            said.append(f"{small} {advice}")
        if self.missing:
            said.append(labels("print.missing-glyphs", characters=" ".join(self.missing[:_CHARACTERS_NAMED])))
        if self.cut_texts:
            said.append(labels("print.cut-text", count=self.cut_texts))
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Export:
    """Finished files, not yet written anywhere, and what they came to.

    Parameters
    ----------
    files : what the name of each ends with before its suffix, "-01" or nothing, and its content.
    """

    files: tuple[tuple[str, bytes], ...]
    report: ExportReport

    @property
    def content(self) -> bytes:
        """The first file."""
        return self.files[0][1]
