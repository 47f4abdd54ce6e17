"""Nothing of the interface is left untranslated, and what is compiled is what is written."""

import ast
import importlib.util
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

from journeymap.model.vocabulary import Language

ROOT = Path(__file__).parents[3]
UI = ROOT / "journeymap" / "ui"
I18N = ROOT / "resources" / "i18n"
CATALOGUE = I18N / "journeymap_ko.ts"
FIELD = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def update():
    spec = importlib.util.spec_from_file_location("update_translation", I18N / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path=CATALOGUE):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def test_nothing_is_unfinished():
    assert [(c, s) for c, s, t in messages() if t.get("type") or not t.text] == []


def test_every_text_of_the_code_is_in_the_catalogue(update, tmp_path):
    fresh = tmp_path / "fresh.ts"
    shutil.copy(CATALOGUE, fresh)
    update.collect(fresh)
    assert {(c, s) for c, s, _ in messages(fresh)} == {(c, s) for c, s, _ in messages()}


def test_the_compiled_file_is_fresh(update, tmp_path):
    compiled = tmp_path / "fresh.qm"
    update.compile_(CATALOGUE, compiled)
    assert compiled.read_bytes() == (I18N / "journeymap_ko.qm").read_bytes()


def test_translations_keep_the_fields_of_their_source():
    wrong = [s for _, s, t in messages() if sorted(FIELD.findall(s)) != sorted(FIELD.findall(t.text or ""))]
    assert wrong == []


def test_korean_needs_no_particle_after_a_field():
    """은/는 and its like depend on the word before, which a catalogue cannot know."""
    after = re.compile(r"(\{\w*\}[”’]?)(은|는|이|가|을|를|과|와|으로|로)(?=\s|[.?!]|$)")
    assert [t.text for _, _, t in messages() if after.search(t.text or "")] == []


def test_words_koreans_expect():
    words = {(c, s): t.text for c, s, t in messages()}
    assert words["Questions", "Don't Save"] == "저장 안 함"
    assert words["Actions", "&Undo"] == "실행 취소"
    assert words["Questions", "Cancel"] == "취소"


def test_texts_are_written_so_that_lupdate_finds_them():
    """Only the full name is found: an alias of translate, or an f-string inside, is not."""
    wrong = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Attribute)
                and node.value.attr == "translate"
            ):
                wrong.append(f"{path.name}:{node.lineno} alias")
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "tr" and not isinstance(node.args[0], ast.Constant):
                wrong.append(f"{path.name}:{node.lineno} tr")
    assert wrong == []


def test_qts_own_texts_are_korean(translation, qapp):
    assert qapp.translate("QPlatformTheme", "Cancel") == "취소"


def test_a_catalogue_replaced_while_the_program_runs_is_not_read_on(translation, qapp):
    mapped = Path("/proc/self/maps")
    if mapped.exists():
        assert ".qm" not in mapped.read_text(encoding="utf-8")
    assert qapp.translate("Questions", "Save") == "저장"


def test_the_language_can_be_switched_while_a_panel_has_just_gone(shop, translation, qapp, qtbot):
    """A splitter that Qt has yet to delete must not be on the list of those who hear of the language."""
    deleted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched is shop.inspector and event.type() == QEvent.Type.LanguageChange:
                deleted.append(-1)
            elif watched is shop and event.type() == QEvent.Type.ChildRemoved:
                deleted.append(1)
            return False

    watch = Watch()
    qtbot.waitUntil(lambda: bool(shop.inspector.findChildren(QLineEdit)))
    shop.menu_actions["view.palette"].trigger()
    qapp.installEventFilter(watch)
    translation.switch(Language.ENGLISH)
    qapp.processEvents()
    qapp.removeEventFilter(watch)
    assert -1 in deleted
    assert 1 not in deleted[deleted.index(-1) :]
