"""Whatever can be pressed, chosen or typed into has a name and a place, in both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.layout.geometry import Point
from journeymap.layout.slots import slot_at
from journeymap.model.vocabulary import Language
from journeymap.ui.appearance import Appearance
from journeymap.ui.ground import Ground
from journeymap.ui.main_window import MainWindow
from journeymap.ui.preferences import Preferences
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation

NAME = QAccessible.Text.Name
ROLE = QAccessible.Role
INTERACTIVE = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText,
    ROLE.ComboBox, ROLE.List, ROLE.ListItem, ROLE.MenuBar, ROLE.MenuItem, ROLE.PageTab, ROLE.PageTabList, ROLE.Slider,
    ROLE.SpinBox, ROLE.Tree, ROLE.TreeItem, ROLE.Table, ROLE.Cell, ROLE.Link,
}  # fmt: skip


def walk(thing: QAccessibleInterface, path: tuple[str, ...] = ()) -> Iterator[tuple[QAccessibleInterface, str]]:
    """Give everything below ``thing`` that shows, with the way to it."""
    for at in range(thing.childCount()):
        child = thing.child(at)
        assert child is not None, path
        if child.state().invisible or (
            child.role() is ROLE.MenuItem and child.object() is None and child.rect().isEmpty()
        ):
            continue
        here = (*path, f"{child.role().name} '{child.text(NAME)}'")
        yield child, " > ".join(here)
        yield from walk(child, here)


def of(window: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(window)


def nameless(window: QWidget) -> list[str]:
    return [way for thing, way in walk(of(window)) if thing.role() in INTERACTIVE and not thing.text(NAME).strip()]


def select(window: MainWindow, kind: str) -> None:
    journey = window.session.journey
    chosen = {
        "nothing": [],
        "card": [journey.touchpoints()[0].id],
        "cards": [each.id for each in journey.touchpoints()[:3]],
        "stage": [journey.stages()[0].id],
        "lane": [journey.lanes()[0].id],
        "scenario": [journey.scenarios()[0].id],
        "persona": [journey.personas()[0].id],
    }
    window.session.selection.set(chosen[kind])
    QApplication.processEvents()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", ["nothing", "card", "cards", "stage", "lane", "scenario", "persona"])
def test_nothing_that_can_be_used_is_without_a_name(
    shop: MainWindow, translation: Translation, language: Language, kind: str
) -> None:
    translation.switch(language)
    select(shop, kind)
    assert nameless(shop) == []


@pytest.mark.parametrize("language", list(Language))
def test_nor_what_comes_up_while_one_types(shop: MainWindow, translation: Translation, language: Language) -> None:
    translation.switch(language)
    shop.palette_panel.search.setText("ㄷ")
    assert nameless(shop) == []
    shop.canvas.naming.open(shop.session.journey.touchpoints()[0].id)
    assert nameless(shop) == []
    names = [thing.text(NAME) for thing, _ in walk(of(shop)) if thing.object() is shop.canvas.editor]
    assert names, "the open editor cannot be found"


def test_what_is_named_lies_inside_the_window_or_comes_there_with_the_keyboard(shop: MainWindow) -> None:
    shop.resize(1440, 900)
    QApplication.processEvents()
    outside = []
    for thing, way in walk(of(shop)):
        widget = thing.object()
        if thing.role() not in INTERACTIVE or "PopupMenu" in way or "ComboBox" in way or thing.state().offscreen:
            continue
        if isinstance(widget, QWidget) and not widget.visibleRegion().contains(widget.rect().center()):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
        if not of(shop).rect().contains(thing.rect().center()) or thing.rect().isEmpty():
            outside.append(f"{way} {thing.rect().getRect()}")
    assert outside == []


@pytest.mark.parametrize("zoom", [0.3, 1.0, 2.0])
@pytest.mark.parametrize("way", [(0, 0), (300, 200)])
def test_a_part_is_where_it_says_however_the_map_is_scrolled_and_zoomed(
    shop: MainWindow, zoom: float, way: tuple[int, int]
) -> None:
    shop.resize(1440, 900)
    canvas = shop.canvas
    canvas.zoom.to(zoom)
    canvas.scroll_by(*way)
    board = QAccessible.queryAccessibleInterface(canvas)
    ways = {board.child(at).text(NAME): board.child(at) for at in range(board.childCount())}
    assert len(ways) == board.childCount(), "two places have one name"
    for name, item in ways.items():
        if item.state().offscreen or name.startswith(("시나리오", "감정 곡선.")):
            continue
        middle = item.rect().center()
        if not canvas.board_scene.sight.contains(canvas.mapToScene(canvas.viewport().mapFromGlobal(middle))):
            continue
        over = board.childAt(middle.x(), middle.y())
        assert over is not None, name
        if canvas.board_scene.board.header_height * zoom < middle.y():  # else it may lie under the pinned headers
            assert over.rect().contains(middle), name


def test_what_is_dropped_on_the_middle_of_a_free_place_goes_there(shop: MainWindow) -> None:
    canvas = shop.canvas
    canvas.zoom.to(1.0)
    board = QAccessible.queryAccessibleInterface(canvas)
    places = [board.child(at) for at in range(board.childCount()) if board.child(at).text(NAME).startswith("빈자리")]
    cells = canvas.session.board.cells
    assert len(places) == len(cells)
    for place, slots in zip(places, cells.values(), strict=True):
        middle: QPoint = place.rect().center()
        at = canvas.mapToScene(canvas.viewport().mapFromGlobal(middle))
        assert slot_at(canvas.session.board, Point(at.x(), at.y())) == slots[-1], place.text(NAME)


def test_preferences_say_what_they_are_for(
    shop: MainWindow,
    settings: Settings,
    appearance: Appearance,
    translation: Translation,
) -> None:
    looks = (settings, appearance, translation)
    dialog = Preferences(Ground(shop, shop.session, *looks, shop.menu_actions, shop.views, shop.files))
    dialog.show()
    dialog.size_choice.setCurrentIndex(0)
    dialog.size_choice.activated.emit(0)  # now a restart is offered too
    wanted = {
        Language.KOREAN: (
            ["화면 언어", "테마", "대비", "화면 크기"],
            ["움직임 줄이기: 카드가 바로 제자리로 가요", "팔레트", "인스펙터", "미니맵"],
            ["지금 다시 시작", "닫기"],
        ),
        Language.ENGLISH: (
            ["Interface language", "Theme", "Contrast", "Interface size"],
            ["Reduce motion: cards go straight to their place", "Palette", "Inspector", "Minimap"],
            ["Restart Now", "Close"],
        ),
    }
    for language, (combos, checks, buttons) in wanted.items():
        translation.switch(language)
        QApplication.processEvents()
        assert nameless(dialog) == []
        things = [thing for thing, _ in walk(of(dialog))]
        assert [labels(each) for each in things if each.role() is ROLE.ComboBox] == [[words] for words in combos]
        assert [each.text(NAME) for each in things if each.role() is ROLE.CheckBox] == checks
        assert sorted(each.text(NAME) for each in things if each.role() is ROLE.Button) == sorted(buttons)


def labels(thing: QAccessibleInterface) -> list[str]:
    """Return what stands beside something; on Linux a reader says that, and then what is chosen."""
    label = QAccessible.RelationFlag.Label
    return [other.text(NAME) for other, relation in thing.relations(label) if relation & label]
