"""The scene shows boards by touching only what differs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from journeymap.layout.board import Board, Depth, Part, PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.marks import Box, Icon, Mark, Path
from journeymap.ui.board.items import PartItem, Sign
from journeymap.ui.board.scene import FAR_FROM, BoardScene
from journeymap.ui.board.view import BoardView


def card(name: str, *marks: Mark) -> Part:
    shapes = marks or (Box(0, 0, 100, 50, fill="#00AA00", radius=9),)
    return Part(f"card:{name}", PartKind.CARD, 100, 50, shapes, Depth.CARD, element_id=name, title=name)


def board_of(*placed: tuple[Part, float, float], width: float = 2000) -> Board:
    return Board(width, 1000, {part.key: (part, Point(x, y)) for part, x, y in placed})


@pytest.fixture
def view(qtbot: QtBot) -> BoardView:
    view = BoardView(BoardScene())
    view.board_scene.motion.reduced = True
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view


@pytest.fixture
def scene(view: BoardView) -> BoardScene:
    return view.board_scene


def items(scene: BoardScene) -> dict[str, PartItem]:
    return {item.part.key: item for item in scene.items() if isinstance(item, PartItem)}


def test_unchanged_parts_keep_their_items(scene: BoardScene) -> None:
    a, b, c = card("a"), card("b"), card("c")
    scene.show_board(board_of((a, 0, 0), (b, 200, 0)))
    first = scene.item("card:a")
    scene.show_board(board_of((a, 0, 0), (c, 200, 0)))
    assert scene.item("card:a") is first
    assert scene.item("card:b") is None
    assert set(items(scene)) == {"card:a", "card:c"}


def test_a_moved_part_moves_and_a_changed_one_changes(scene: BoardScene) -> None:
    a = card("a")
    scene.show_board(board_of((a, 0, 0)))
    wider = replace(a, width=140.0)
    scene.show_board(board_of((wider, 1500, 300)))
    item = scene.item("card:a")
    assert item is not None
    assert item.part is wider
    assert item.place() == Point(1500, 300)


def test_parts_are_found_where_they_stand_topmost_first(scene: BoardScene) -> None:
    ground = Part("column:s", PartKind.COLUMN, 400, 400, (), Depth.GROUND, element_id="s")
    scene.show_board(board_of((ground, 0, 0), (card("a"), 10, 10)))
    found = scene.part_at(Point(20, 20))
    assert found is not None
    assert found.key == "card:a"
    below = scene.part_at(Point(300, 300))
    assert below is not None
    assert below.key == "column:s"
    assert scene.part_at(Point(300, 300), {PartKind.CARD}) is None
    assert [p.key for p in scene.parts_in(QRectF(0, 0, 50, 50), {PartKind.CARD})] == ["card:a"]


def test_a_preview_is_forgotten_without_trace(scene: BoardScene) -> None:
    scene.show_board(board_of((card("a"), 0, 0), (card("b"), 200, 0)))
    scene.preview({"card:a": Point(900, 100)}, hidden=["card:b"])
    assert scene.part_at(Point(210, 10)) is None
    assert scene.rect_of("card:a") == (900, 100, 100, 50)
    scene.end_preview()
    assert scene.rect_of("card:a") == (0, 0, 100, 50)
    assert scene.part_at(Point(210, 10)) is not None


def test_a_glide_cut_short_by_a_preview_still_arrives(scene: BoardScene, view: BoardView, qtbot: QtBot) -> None:
    scene.motion.reduced = False
    scene.show_board(board_of((card("a"), 0, 0)))
    scene.show_board(board_of((card("a"), 200, 0)))
    scene.end_preview()
    qtbot.waitUntil(lambda: scene.rect_of("card:a") == (200, 0, 100, 50), timeout=2000)


def test_signs_are_laid_and_lifted(scene: BoardScene) -> None:
    scene.show_board(board_of((card("a"), 0, 0), (card("b"), 200, 0)))
    scene.sign(Sign.SELECTED, ["card:a"])
    scene.sign(Sign.HOVERED, ["card:a", "card:b"])
    scene.sign(Sign.SELECTED, ["card:b"])
    signs = {key: item.signs for key, item in items(scene).items()}
    assert signs == {"card:a": Sign.HOVERED, "card:b": Sign.HOVERED | Sign.SELECTED}


def test_a_chosen_route_is_lit_along_its_way_and_never_framed(view: BoardView, scene: BoardScene) -> None:
    way = Path((("M", 0.0, 0.0), ("L", 0.0, 80.0), ("L", 120.0, 80.0)), stroke="#FFFFFF", stroke_width=7.0)
    route = Part("route:join", PartKind.ROUTE, 120.0, 80.0, (way,), Depth.ROUTE, element_id="join", overhang=4.0)
    scene.show_board(board_of((route, 40, 40)))
    before = view.grab().toImage()
    scene.sign(Sign.SELECTED, ["route:join"])
    after = view.grab().toImage()

    def differs(x: float, y: float) -> bool:
        at = view.mapFromScene(x, y)
        return before.pixel(at) != after.pixel(at)

    assert differs(45, 80)  # beside the way down
    assert not differs(160, 80)  # a frame would pass here
    assert not differs(100, 40)


def test_a_sign_waits_for_a_part_that_comes_later(scene: BoardScene) -> None:
    scene.sign(Sign.SELECTED, ["card:a"])
    scene.show_board(board_of((card("a"), 0, 0)))
    item = scene.item("card:a")
    assert item is not None
    assert item.signs is Sign.SELECTED


def test_a_part_that_cannot_be_painted_becomes_a_placeholder_and_is_told_once(
    view: BoardView, scene: BoardScene, caplog: pytest.LogCaptureFixture
) -> None:
    broken = card("a", Icon(0, 0, 0.0, "timer", "not a colour"), Box(0, 0, 1, 1, fill=3))  # type: ignore[arg-type]
    scene.show_board(board_of((broken, 10, 10), (card("b"), 200, 10)))
    for _ in range(3):
        view.grab()
    assert len([r for r in caplog.records if "card:a" in r.getMessage()]) == 1


def test_from_afar_many_parts_are_painted_as_one_picture(view: BoardView, scene: BoardScene) -> None:
    many = [(card(str(n)), n % 50 * 120.0, n // 50 * 60.0) for n in range(FAR_FROM + 1)]
    scene.show_board(board_of(*many, width=6000))
    view.zoom.to(0.2)
    view.zoom.show_start()
    image = view.grab().toImage()
    at = view.mapFromScene(50, 25)
    assert image.pixelColor(at).name() == "#00aa00"
    hit = scene.part_at(Point(50, 25))
    assert hit is not None
    assert hit.key == "card:0"


def test_a_small_map_keeps_every_detail_at_any_distance(view: BoardView, scene: BoardScene) -> None:
    scene.show_board(board_of((card("a"), 0, 0)))
    view.zoom.to(0.2)
    assert scene.is_far is False


def test_headers_stay_in_sight(view: BoardView, scene: BoardScene) -> None:
    stage = Part("stage:s", PartKind.STAGE_HEADER, 200, 40, (), Depth.HEADER, element_id="s")
    lane = Part("lane:l", PartKind.LANE_HEADER, 80, 100, (), Depth.HEADER, element_id="l")
    scene.show_board(Board(3000, 3000, {"stage:s": (stage, Point(100, 8)), "lane:l": (lane, Point(8, 60))}))
    view.zoom.to(1.5)
    view.zoom.show_start()
    view.scroll_by(400, 500)
    sight = view.sight()
    top, left = scene.rect_of("stage:s"), scene.rect_of("lane:l")
    assert top is not None
    assert left is not None
    assert sight.top() < top.y < sight.top() + 20
    assert top.x == 100
    assert sight.left() < left.x < sight.left() + 20
    assert left.y == 60
    view.scroll_by(-2000, -2000)
    assert scene.rect_of("stage:s") == (100, 8, 200, 40)
