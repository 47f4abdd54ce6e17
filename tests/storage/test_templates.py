"""Templates and the schema: shipped, valid, fresh."""

import json

import pytest

from journeymap.assets import resource, samples_root
from journeymap.model.vocabulary import Language
from journeymap.storage.header import SCHEMA_LINE, SCHEMA_NAME
from journeymap.storage.journey_file import open_journey, save_journey
from journeymap.storage.schema import schema_text, write_schema
from journeymap.storage.shape import FileShape
from journeymap.storage.templates import template_bytes, template_journey, templates


def test_both_languages_have_the_same_templates():
    korean, english = templates(Language.KOREAN), templates(Language.ENGLISH)
    assert [t.name for t in korean] == [t.name for t in english]
    assert {"blank", "telecom-store"} <= {t.name for t in korean}
    assert all(isinstance(t.title, str) for t in korean)


@pytest.mark.parametrize("language", Language)
def test_every_template_is_a_journey(language, tmp_path):
    for template in templates(language):
        journey = template_journey(template.name, language)
        assert journey.details.language is language
        assert journey.details.title == template.title
        path = tmp_path / f"{template.name}.journey.yaml"
        save_journey(journey, path)
        assert open_journey(path).problems == ()


def test_a_template_names_no_schema_that_will_not_be_there():
    content = template_bytes("blank", Language.KOREAN)
    assert not content.startswith(SCHEMA_LINE.encode())
    assert b"format: 1" in content


def test_there_is_no_such_template():
    with pytest.raises(KeyError, match="teleport"):
        template_bytes("teleport", Language.KOREAN)


def test_a_template_without_a_title_has_none(tmp_path, monkeypatch):
    (tmp_path / "bare.ko.journey.yaml").write_text("format: 1\nend: journeymap\n", encoding="utf-8")
    monkeypatch.setattr("journeymap.storage.templates.resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    assert [(t.name, t.title) for t in templates(Language.KOREAN)] == [("bare", "")]
    assert template_bytes("bare", Language.KOREAN).startswith(b"format")


def test_the_schema_is_fresh():
    assert resource("schema", SCHEMA_NAME).read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_written_where_it_is_shipped_from(tmp_path, monkeypatch):
    monkeypatch.setattr("journeymap.storage.schema.resource", lambda *_: tmp_path)
    write_schema()
    assert (tmp_path / SCHEMA_NAME).read_text(encoding="utf-8") == schema_text()


def test_the_schema_says_what_every_key_means():
    schema = json.loads(schema_text())
    assert schema["required"] == ["format", "end"]
    assert schema["properties"].keys() == FileShape.model_fields.keys()
    for definition in [schema, *schema["definitions"].values()]:
        assert definition["description"]
        for key, about in definition["properties"].items():
            assert about.get("description"), key
    touchpoint = schema["definitions"]["TouchpointShape"]["properties"]
    assert {"maximum": 2, "minimum": -2, "type": "integer"}.items() <= touchpoint["emotion"].items()
    assert touchpoint["channel"]["enum"][0] == "store"


@pytest.mark.parametrize("folder", [samples_root(), resource("templates")], ids=["samples", "templates"])
def test_shipped_maps_name_the_schema_that_is_shipped(folder):
    for path in folder.glob("*.journey.yaml"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith(SCHEMA_LINE), path.name
        assert (folder / first.removeprefix(SCHEMA_LINE)).resolve() == resource("schema", SCHEMA_NAME), path.name
