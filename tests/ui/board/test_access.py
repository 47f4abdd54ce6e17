"""Screen readers find every card by name and place, hear the selection, and can press."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot
from shiboken6 import VoidPtr

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.elements import rename
from journeymap.ui.board.access import ItemAccess
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session

NAME = QAccessible.Text.Name


@pytest.fixture
def canvas(qtbot: QtBot, document: Document) -> MapCanvas:
    canvas = MapCanvas(Session(document))
    qtbot.addWidget(canvas)
    canvas.resize(1200, 900)
    canvas.show()
    canvas.start()
    return canvas


def listed(canvas: MapCanvas) -> dict[str, ItemAccess]:
    board = QAccessible.queryAccessibleInterface(canvas)
    found = [board.child(at) for at in range(board.childCount())]
    return {item.key: item for item in found if isinstance(item, ItemAccess)}


def test_the_canvas_is_a_list_of_headers_cards_notes_and_free_places(canvas: MapCanvas) -> None:
    board = QAccessible.queryAccessibleInterface(canvas)
    assert board.role() is QAccessible.Role.List
    assert board.text(NAME) == "Journey map"
    keys = list(listed(canvas))
    assert keys[0] == "stage:pre"
    assert {"lane:web", "card:t0", "note:p1", "place:pre/web"} <= set(keys)
    assert keys.index("card:t0") < keys.index("note:p1") < keys.index("place:pre/web")


def test_a_card_has_name_place_and_state(canvas: MapCanvas) -> None:
    card = listed(canvas)["card:t0"]
    assert card.role() is QAccessible.Role.ListItem
    assert "소셜 광고" in card.text(NAME)
    rect = canvas.board_scene.rect_of("card:t0")
    assert rect is not None
    corner = canvas.viewport().mapToGlobal(canvas.mapFromScene(rect.x, rect.y))
    assert card.rect().topLeft() == corner
    board = QAccessible.queryAccessibleInterface(canvas)
    middle = card.rect().center()
    assert board.childAt(middle.x(), middle.y()) is card
    assert board.indexOfChild(card) == list(listed(canvas)).index("card:t0")
    assert not card.state().selected
    canvas.session.selection.set(["t0"])
    assert card.state().selected
    assert not card.state().offscreen
    canvas.scroll_by(5000, 5000)
    assert card.state().offscreen


def test_names_follow_edits_and_what_is_gone_is_invalid(canvas: MapCanvas) -> None:
    card = listed(canvas)["card:t0"]
    with canvas.session.edit(Label.RENAME) as edit:
        rename(edit, "t0", "전단지")
    assert "전단지" in listed(canvas)["card:t0"].text(NAME)
    assert listed(canvas)["card:t0"] is card
    canvas.session.selection.set(["t0"])
    canvas.remove_selected()
    assert "card:t0" not in listed(canvas)
    assert not card.isValid()
    canvas.session.undo()
    assert card.isValid()


def test_a_card_can_be_pressed_and_a_free_place_begins_a_card(canvas: MapCanvas) -> None:
    press = QAccessibleActionInterface.pressAction()
    card = listed(canvas)["card:t4"]
    assert card.actionNames() == [press, "rename"]
    # An int here crashes the program as soon as a screen reader asks.
    address = card.interface_cast(QAccessible.InterfaceType.ActionInterface)
    assert isinstance(address, VoidPtr)
    assert int(address) != 0
    assert int(card.interface_cast(QAccessible.InterfaceType.TableInterface)) == 0
    card.doAction(press)
    assert canvas.session.selection.ids == ("t4",)
    listed(canvas)["place:core/web"].doAction(press)
    assert canvas.naming.is_open


def test_a_reader_may_hold_on_to_items_while_the_map_changes(canvas: MapCanvas) -> None:
    QAccessible.setActive(True)
    held: list[QAccessibleInterface] = list(listed(canvas).values())
    numbers = [QAccessible.uniqueId(item) for item in held]
    for _ in range(5):
        canvas.session.selection.set(["t1", "t2"])
        canvas.remove_selected()
        canvas.session.undo()
    assert [QAccessible.uniqueId(item) for item in listed(canvas).values()] == numbers
    board = QAccessible.queryAccessibleInterface(canvas)
    assert board.childAt(*QPoint(-50, -50).toTuple()) is None


def test_a_closed_canvas_is_let_go_of(qtbot: QtBot, document: Document) -> None:
    canvas = MapCanvas(Session(document))
    canvas.start()
    item = listed(canvas)["card:t0"]
    seen = ref(canvas)
    del canvas
    gc.collect()
    assert seen() is None
    assert not item.isValid()
    assert item.rect().isNull()
