"""What scripts get from ``import journeymap``."""

import networkx as nx
import pytest

import journeymap
from journeymap.model.edits.elements import change

BROKEN = "format: 1\njourney:\n  titel: 여정\nstages: []\nlanes: []\ntouchpoints: []\nend: journeymap\n"


@pytest.fixture
def shop(tmp_path):
    made = journeymap.new("telecom-store", "ko")
    made.save(tmp_path / "shop.journey.yaml")
    return journeymap.open(tmp_path / "shop.journey.yaml")


@pytest.mark.parametrize("name", [name for name in dir(journeymap) if not name.startswith("_")])
def test_every_listed_name_is_there(name):
    assert getattr(journeymap, name) is not None


def test_an_unknown_name_is_not():
    with pytest.raises(AttributeError, match="Touchpiont"):
        _ = journeymap.Touchpiont


def test_a_saved_map_opens_as_it_was(shop, tmp_path):
    twin = journeymap.open(tmp_path / "shop.journey.yaml")
    assert nx.utils.graphs_equal(twin.journey.graph, shop.journey.graph)
    assert twin.path == tmp_path / "shop.journey.yaml"
    assert twin.document.clean


def test_a_new_map_needs_a_path_to_be_saved():
    with pytest.raises(ValueError, match="path"):
        journeymap.new().save()


def test_there_is_no_such_template():
    with pytest.raises(KeyError, match="teleport"):
        journeymap.new("teleport")


def test_the_graph_is_read_only(shop):
    with pytest.raises(nx.NetworkXError, match=r"(?i)frozen"):
        shop.journey.graph.add_node("x")


def test_an_edit_is_one_step_that_can_be_undone(shop):
    first = shop.journey.touchpoints()[0]
    with shop.edit() as edit:
        change(edit, first.id, wait=5)
        change(edit, first.id, service=7)
    assert shop.journey.element(first.id).wait == 5
    assert shop.document.undo()
    assert shop.journey.element(first.id) == first


def test_a_failing_edit_leaves_nothing_behind(shop):
    first = shop.journey.touchpoints()[0]

    def change_half():
        with shop.edit() as edit:
            change(edit, first.id, wait=5)
            change(edit, first.id, weight=7)

    with pytest.raises(TypeError):
        change_half()
    assert shop.journey.element(first.id) == first
    assert shop.document.clean


def test_what_may_still_be_taken_back_is_not_saved(shop):
    before = shop.path.read_bytes()
    with shop.edit() as edit:
        change(edit, shop.journey.touchpoints()[0].id, wait=5)
        with pytest.raises(RuntimeError, match="open"):
            shop.save()
    assert shop.path.read_bytes() == before
    assert not shop.document.clean
    shop.save()
    assert shop.path.read_bytes() != before


def test_saving_makes_it_clean_and_elsewhere_makes_that_its_file(shop, tmp_path):
    with shop.edit(journeymap.Label.RENAME) as edit:
        change(edit, shop.journey.stages()[0].id, name="사전")
    assert not shop.document.clean
    shop.save(tmp_path / "other.journey.yaml")
    assert shop.document.clean
    assert shop.path == tmp_path / "other.journey.yaml"
    assert journeymap.open(shop.path).journey.stages()[0].name == "사전"


def test_two_do_not_overwrite_each_other(shop, tmp_path):
    twin = journeymap.open(shop.path)
    for each, name in ((twin, "첫째"), (shop, "둘째")):
        with each.edit() as edit:
            change(edit, each.journey.stages()[0].id, name=name)
    twin.save()
    with pytest.raises(journeymap.SaveFailed):
        shop.save()
    assert journeymap.open(twin.path).journey.stages()[0].name == "첫째"
    assert not shop.document.clean


def test_a_broken_file_tells_what_is_wrong(tmp_path):
    path = tmp_path / "broken.journey.yaml"
    path.write_text(BROKEN.replace("end: journeymap\n", ""), encoding="utf-8")
    with pytest.raises(journeymap.Unreadable) as caught:
        journeymap.open(path)
    assert caught.value.problems


def test_warnings_come_along(tmp_path):
    path = tmp_path / "odd.journey.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    assert any(problem.suggestion == "title" for problem in journeymap.open(path).warnings)
