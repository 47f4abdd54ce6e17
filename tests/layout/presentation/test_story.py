"""The order in which a journey is told."""

import pytest
from hypothesis import given, settings

from journeymap.layout.presentation.story import StepKind, tell
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import frame, paths
from journeymap.model.elements import Lane, Scenario, Stage
from journeymap.model.journey import Journey
from tests.layout.presentation.maps import SAMPLES, journeys, sample


def told(story):
    return [(story.tale_at(at).scenario, story.moment_at(at)) for at in range(len(story.steps)) if story.moment_at(at)]


@given(journeys())
@settings(max_examples=60)
def test_every_visit_is_told_once_in_the_order_of_the_path(journey):
    story = tell(journey)
    visits = [(s.id, stop.touchpoint, stop.number) for s in journey.scenarios() for stop in journey.visits(s.id)]
    if visits:
        assert [(scenario, moment.touchpoint, moment.number) for scenario, moment in told(story)] == visits
    else:
        assert [moment.touchpoint for _, moment in told(story)] == [t.id for t in journey.touchpoints()]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_story_has_a_title_its_scenarios_and_an_end(path):
    journey = sample(path)
    story = tell(journey)
    kinds = [step.kind for step in story.steps]
    assert kinds[0] is StepKind.TITLE
    assert kinds[-1] is StepKind.CLOSING
    assert kinds.count(StepKind.SCENARIO) == len(journey.scenarios())


def test_an_empty_journey_is_one_friendly_step():
    assert [step.kind for step in tell(Journey()).steps] == [StepKind.EMPTY]


def test_a_scenario_without_visits_is_not_told():
    document = Document()
    with document.edit(Label.CHANGE) as edit:
        frame.add_stage(edit, Stage(id="", name="첫"))
        frame.add_lane(edit, Lane(id="", name="매장"))
        paths.add_scenario(edit, Scenario(id="", name="길"))
    assert [step.kind for step in tell(document.journey).steps] == [StepKind.EMPTY]


def test_the_scenario_singled_out_comes_first_and_keeps_its_colour():
    journey = sample(SAMPLES[0])
    third = journey.scenarios()[2].id
    story = tell(journey, third)
    assert story.tales[0].scenario == third
    assert story.tales[0].route == 2
    assert len(story.tales) == len(journey.scenarios())


def test_only_what_the_map_shows_is_told():
    journey = sample(SAMPLES[0])
    second = journey.scenarios()[1].id
    assert [tale.scenario for tale in tell(journey, shown=frozenset({second})).tales] == [second]


def test_a_stage_number_leads_to_it_or_to_the_next_that_is_visited():
    story = tell(sample(SAMPLES[0]))
    for at, step in enumerate(story.steps):
        visited = sorted({moment.stage for moment in story.tales[max(0, step.tale)].moments})
        for stage in range(6):
            found = story.step_at_stage(at, stage)
            expected = next((each for each in visited if each >= stage), None)
            assert (story.moment_at(found).stage if found is not None else None) == expected


def test_a_path_that_comes_back_to_a_stage_tells_it_again():
    journey = sample(SAMPLES[0])
    for tale in tell(journey).tales:
        for before, after in zip(tale.moments, tale.moments[1:], strict=False):
            assert (after.chapter == before.chapter) is (after.stage == before.stage)
