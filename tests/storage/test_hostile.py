"""The hostile inputs: each is read right or refused with a code, at once, in little memory."""

import gzip
import time
import tracemalloc
from dataclasses import fields, replace
from pathlib import Path

import pytest

import journeymap.storage.decode  # noqa: F401 - imported when first used, which is not what is timed here
from journeymap.model.edit import Edit
from journeymap.storage.clean import clean, is_clean
from journeymap.storage.journey_file import open_journey, read_journey, save_journey
from journeymap.storage.problems import Unreadable
from tests.storage.maps import SMALL

FOLDER = Path(__file__).parent / "hostile"
FILES = sorted(FOLDER.glob("yaml_*")) + sorted(FOLDER.glob("map_*"))
TEXTS = sorted(FOLDER.glob("text_*"))

EXPECTED = {
    "yaml_deep_50000.yaml": "too-deep",
    "yaml_deepblock_20000.yaml": "too-deep",
    "yaml_merge_bomb8.yaml": "anchor",
    "yaml_recursive.yaml": "anchor",
    "yaml_bin_tag.yaml": "tag",
    "yaml_dupkey.yaml": "duplicate-key",
    "yaml_intkey.yaml": "duplicate-key",
    "yaml_utf16.yaml": "utf-16",
    "yaml_euckr_zero.yaml": "cp949",
    "yaml_zeros.yaml": "zeros",
    "yaml_nul.yaml": "control-character",
    "yaml_empty.yaml": "empty",
    "yaml_only_comment.yaml": "only-comments",
    "yaml_scalar_root.yaml": "text-root",
    "yaml_list_root.yaml": "list-root",
    "yaml_twodocs.yaml": "several-documents",
    "yaml_tabs.yaml": "syntax-tab",
    "yaml_bigscalar.yaml.gz": "text-too-long",
    "yaml_many_anchors.yaml.gz": "anchor",
    "yaml_trunc.yaml": "truncated",
    "yaml_trunc_silent2.yaml": "format-missing",
    "map_nan_coord.yaml": "format-missing",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_hostile_file_is_refused_at_once(path):
    source = path.read_bytes()
    if path.suffix == ".gz":
        source = gzip.decompress(source)
    tracemalloc.start()
    began = time.perf_counter()
    with pytest.raises(Unreadable) as caught:
        read_journey(source)
    seconds = time.perf_counter() - began
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.problems[0].code == EXPECTED.get(path.name, caught.value.problems[0].code)
    assert seconds < 1
    assert most < 100e6


def test_expectations_name_files_that_are_there():
    assert EXPECTED.keys() <= {path.name for path in FILES}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_hostile_text_in_every_field_comes_back(path, tmp_path):
    text = clean(path.read_bytes().decode("utf-8", "surrogatepass"), 20_000)
    assert is_clean(text)
    opened = read_journey(SMALL.encode())
    journey = opened.journey
    edit = Edit(journey)
    for element in journey.elements():
        free = [f.name for f in fields(element) if f.type is str and f.name not in ("id", "kind")]
        edit.put(replace(element, **dict.fromkeys(free, text)))
    save_journey(journey, tmp_path / "map.journey.yaml")
    again = open_journey(tmp_path / "map.journey.yaml").journey
    assert {e.id: e for e in again.elements()} == {e.id: e for e in journey.elements()}


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_text_that_went_past_the_gate_is_saved_cleaned(path, tmp_path):
    text = path.read_bytes().decode("utf-8", "surrogatepass")[:20_000]
    journey = read_journey(SMALL.encode()).journey
    Edit(journey).put(replace(journey.element("대기"), notes=text, extra={"more": [text]}))
    save_journey(journey, tmp_path / "map.journey.yaml")
    again = open_journey(tmp_path / "map.journey.yaml").journey.element("대기")
    assert again.notes == clean(text)
    assert again.extra == {"more": [clean(text)]}
