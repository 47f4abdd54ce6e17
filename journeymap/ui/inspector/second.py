"""The second line of a text: the same in the other language, muted, below the first."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from journeymap.model.bilingual import LIST_FIELDS, TEXT_FIELDS
from journeymap.model.vocabulary import Language
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.editors.text import LineEditor, ParagraphEditor, PartnersEditor
from journeymap.ui.inspector.look import Look
from journeymap.ui.inspector.specs import FieldSpec
from journeymap.ui.inspector.targets import OTHER

OWN_NAMES = {Language.KOREAN: "한국어", Language.ENGLISH: "English"}
"""What languages call themselves."""


def second_spec(look: Look, spec: FieldSpec) -> FieldSpec | None:
    """Return the field that holds the same in the other language, or None where there is none to write."""
    if look.second is None or spec.name not in TEXT_FIELDS | LIST_FIELDS:
        return None
    maker = partners if spec.name in LIST_FIELDS else spec.make
    return replace(spec, name=f"{OTHER}{spec.name}", make=maker, word=spec.key.removeprefix("word."))


def partners(look: Look, parent: QWidget) -> Editor:
    """A list of short texts, one for every entry of another."""
    return PartnersEditor(look, parent)


def second_editor(look: Look, spec: FieldSpec, parent: QWidget, tone: str = "second") -> Editor:
    """Return the editor of a field made by :func:`second_spec`, saying in which language to write."""
    assert look.second is not None
    editor = spec.make(look, parent)
    editor.setObjectName(spec.name)
    editor.name(f"{look.words(spec.key)} · {look.words(f'word.language.{look.second.value}')}")
    inner = editor.focusProxy()
    if inner is not None:
        inner.setProperty("tone", tone)
    if isinstance(editor, LineEditor | ParagraphEditor):
        editor.say_when_empty(OWN_NAMES[look.second])
    return editor
