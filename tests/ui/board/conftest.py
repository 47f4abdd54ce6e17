"""A small journey, and one as large as wanted, made with the program's own verbs."""

from collections.abc import Callable

import pytest

from journeymap.model.document import Document
from tests.ui.board.maps import make_journey


@pytest.fixture
def document() -> Document:
    return Document(make_journey(12))


@pytest.fixture
def document_of() -> Callable[[int], Document]:
    return lambda count: Document(make_journey(count))
