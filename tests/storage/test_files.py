"""Saving: the old content or the new at every moment, whatever fails."""

import errno
import os
import stat
import threading

import pytest

from journeymap.storage import files
from journeymap.storage.files import digest_of, read_bytes, write_bytes_atomically
from journeymap.storage.fsops import FILE_OPS, FileOps
from journeymap.storage.problems import ChangedOnDisk, SaveFailed, Unreadable
from tests.storage.disks import ERRORS, BusyWindows, FailingOps, LyingWrites, NoWrites, ShortWrites

OLD, NEW = b"old content\n" * 50, b"new content, longer\n" * 70


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "지도.journey.yaml"
    path.write_bytes(OLD)
    return path


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def save(path, ops=FILE_OPS, **options):
    return write_bytes_atomically(path, NEW, ops=ops, **options)


def failure(path, ops=FILE_OPS, **options):
    with pytest.raises(SaveFailed) as caught:
        save(path, ops, **options)
    assert caught.value.problem.file == path
    return caught.value.problem


def test_a_new_file(tmp_path):
    path = tmp_path / "new.pdf"
    saved = save(path)
    assert path.read_bytes() == NEW
    assert (saved.path, saved.digest, saved.warnings) == (path, digest_of(NEW), ())
    assert names(tmp_path) == ["new.pdf"]
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~umask


def test_an_old_file_keeps_its_mode_and_its_content_beside_it(path):
    path.chmod(0o640)
    save(path, keep_old=True)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    kept = path.with_name(f".{path.name}.bak")
    assert kept.read_bytes() == OLD
    write_bytes_atomically(path, b"third", keep_old=True)
    assert kept.read_bytes() == NEW
    assert names(path.parent) == [kept.name, path.name]


def test_nothing_is_kept_when_not_asked_for(path):
    save(path)
    assert names(path.parent) == [path.name]


def test_links_are_followed(path, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(path)
    assert save(link).path == path
    assert link.is_symlink()
    assert path.read_bytes() == NEW


def test_a_link_to_nothing_makes_what_it_names(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "map")
    save(tmp_path / "link")
    assert (tmp_path / "map").read_bytes() == NEW


def test_a_link_in_a_circle_is_refused(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert failure(tmp_path / "a").code == "write-failed"


def test_another_name_of_the_file_keeps_the_old_content(path, tmp_path):
    (tmp_path / "other").hardlink_to(path)
    assert [p.code for p in save(path).warnings] == ["hard-link-left"]
    assert (tmp_path / "other").read_bytes() == OLD


@pytest.mark.parametrize("mode", [0o444, 0o400])
def test_a_read_only_file_is_not_overwritten(path, mode):
    path.chmod(mode)
    assert failure(path).code == "read-only"
    assert path.read_bytes() == OLD
    assert names(path.parent) == [path.name]


def test_folders_and_pipes_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert failure(tmp_path).code == "no-file-to-replace"
    assert failure(tmp_path / "pipe").code == "no-file-to-replace"


def test_a_folder_that_is_gone(tmp_path):
    assert failure(tmp_path / "gone" / "map").code == "folder-missing"
    (tmp_path / "file").write_bytes(b"")
    assert failure(tmp_path / "file" / "map").code == "folder-missing"


def test_long_korean_names_can_be_saved(tmp_path):
    path = tmp_path / ("가" * 83)
    save(path)
    write_bytes_atomically(path, b"again", keep_old=True)
    assert path.read_bytes() == b"again"
    assert failure(tmp_path / ("가" * 86)).code == "name-too-long"


def test_a_left_over_temporary_file_is_used_again(path):
    temporary = path.with_name(f".{path.name}.saving")
    temporary.write_bytes(b"x" * 10_000)
    save(path)
    assert path.read_bytes() == NEW
    assert names(path.parent) == [path.name]


def test_a_link_laid_in_the_way_is_not_followed(path, tmp_path):
    (tmp_path / "victim").write_bytes(b"precious")
    path.with_name(f".{path.name}.saving").symlink_to(tmp_path / "victim")
    assert failure(path).code == "write-failed"
    assert (tmp_path / "victim").read_bytes() == b"precious"


# -- someone else ----------------------------------------------------------------------


def test_a_change_on_disk_is_noticed(path):
    with pytest.raises(ChangedOnDisk) as caught:
        save(path, expected=digest_of(b"what we read"))
    assert caught.value.problem.code == "changed-on-disk"
    assert path.read_bytes() == OLD
    assert names(path.parent) == [path.name]


def test_a_change_of_the_same_size_and_time_is_noticed(path):
    before = path.stat()
    path.write_bytes(OLD.replace(b"old", b"odd"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ChangedOnDisk):
        save(path, expected=digest_of(OLD))


def test_an_unchanged_file_is_replaced(path):
    assert save(path, expected=digest_of(OLD)).warnings == ()
    assert path.read_bytes() == NEW


def test_a_file_that_went_away_is_made_again(path):
    path.unlink()
    assert [p.code for p in save(path, expected=digest_of(OLD)).warnings] == ["made-again"]
    assert path.read_bytes() == NEW


def test_two_at_once_is_one_too_many(path):
    holder = FILE_OPS.open_to_write(path.with_name(f".{path.name}.saving"), 0o600)
    FILE_OPS.lock(holder)
    assert failure(path).code == "being-saved"
    FILE_OPS.close(holder)
    save(path)
    assert path.read_bytes() == NEW


def test_a_temporary_file_that_vanishes_before_it_is_locked_is_opened_anew(path):
    class Vanishing(FileOps):
        times = 0

        def lock(self, descriptor):
            super().lock(descriptor)
            self.times += 1
            if self.times == 1:
                path.with_name(f".{path.name}.saving").unlink()
            if self.times == 2:
                (path.parent / "other").write_bytes(b"")
                (path.parent / "other").replace(path.with_name(f".{path.name}.saving"))

    save(path, Vanishing())
    assert path.read_bytes() == NEW


def test_many_writers_never_mix_and_never_overwrite_each_other(path):
    texts = [bytes([65 + n]) * 5000 for n in range(6)]
    won = []

    def write(text):
        digest = digest_of(OLD)
        for _ in range(20):
            try:
                write_bytes_atomically(path, text, expected=digest)
            except ChangedOnDisk:
                return
            except SaveFailed:
                continue
            won.append(text)
            return

    threads = [threading.Thread(target=write, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert won == [path.read_bytes()]


# -- disks that fail -------------------------------------------------------------------


def operations(path):
    """How many operations a save makes that nothing disturbs."""
    ops = FailingOps()
    save(path, ops, expected=digest_of(path.read_bytes()), keep_old=True)
    return len(ops.called)


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for-ever"])
@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
def test_whichever_operation_fails_the_file_is_old_or_new(path, error, for_ever):
    count = operations(path)
    outcomes = []
    for nth in range(1, count + 1):
        path.write_bytes(OLD)
        ops = FailingOps(nth, error, for_ever=for_ever)
        try:
            save(path, ops, expected=digest_of(OLD), keep_old=True)
        except SaveFailed as failed:
            assert path.read_bytes() == OLD, ops.called
            outcomes.append(failed.problem.code)
        else:
            assert path.read_bytes() == NEW, ops.called
            outcomes.append("saved")
        leftovers = set(names(path.parent)) - {path.name, f".{path.name}.bak", f".{path.name}.saving"}
        assert leftovers == set()
    assert outcomes[0] != "saved"
    assert outcomes.count("saved") < count / 2
    save(path)
    assert path.read_bytes() == NEW


def test_once_the_folder_cannot_be_synced_the_user_is_told(path):
    count = operations(path)
    path.write_bytes(OLD)
    saved = save(path, FailingOps(count), expected=digest_of(OLD), keep_old=True)
    assert [p.code for p in saved.warnings] == ["folder-not-synced"]
    assert path.read_bytes() == NEW


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "no-permission"),
        (errno.EROFS, "read-only-place"),
        (errno.EMFILE, "too-many-open"),
        (errno.EIO, "write-failed"),
    ],
)
def test_what_failed_is_named(path, error, code):
    ops = FailingOps()
    save(path, ops)
    path.write_bytes(OLD)
    problem = failure(path, FailingOps(ops.called.index("write") + 1, error))
    assert (problem.code, problem.params["error"], problem.params["size"]) == (code, errno.errorcode[error], 2)
    assert names(path.parent) == [path.name]


def test_short_writes_are_finished(path):
    save(path, ShortWrites())
    assert path.read_bytes() == NEW


def test_a_disk_that_takes_nothing_is_given_up(path):
    assert failure(path, NoWrites()).code == "write-failed"
    assert path.read_bytes() == OLD


def test_a_lying_disk_is_found_out(path):
    assert failure(path, LyingWrites()).code == "written-wrong"
    assert path.read_bytes() == OLD
    assert names(path.parent) == [path.name]


def test_an_interruption_by_the_user_leaves_nothing_behind(path):
    class Interrupted(FileOps):
        def sync(self, descriptor):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(path, Interrupted())
    assert path.read_bytes() == OLD
    assert names(path.parent) == [path.name]


def test_a_busy_file_on_windows_is_tried_again(path):
    ops = BusyWindows(4)
    save(path, ops)
    assert path.read_bytes() == NEW
    assert ops.paused == [0.05, 0.1, 0.2, 0.4]


def test_but_not_for_ever(path):
    ops = BusyWindows(100)
    assert failure(path, ops).code == "no-permission"
    assert sum(ops.paused) == pytest.approx(2.55)
    assert path.read_bytes() == OLD


def test_a_real_lack_of_permission_is_not_waited_for(path):
    ops = BusyWindows(1, winerror=None)
    assert failure(path, ops).code == "no-permission"
    assert ops.paused == []


def test_an_owner_who_cannot_be_kept_is_told(path):
    class OtherOwner(FileOps):
        def stat(self, at):
            known = super().stat(at)
            return known if at.name.endswith(".saving") else os.stat_result((*known[:4], 4242, 4242, *known[6:]))

        def change_owner(self, at, user, group):
            assert (user, group) == (4242, 4242)
            raise PermissionError(errno.EPERM, "no")

    assert [p.code for p in save(path, OtherOwner()).warnings] == ["owner-changed"]
    assert path.read_bytes() == NEW


def test_owner_and_group_are_kept_where_that_is_possible(path):
    known = path.stat()
    FILE_OPS.change_owner(path, known.st_uid, known.st_gid)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    owner = path.stat().st_uid
    assert save(path).warnings == ()
    assert path.stat().st_uid == owner


def test_systems_without_owners_have_none_to_keep(path, monkeypatch):
    monkeypatch.delattr(os, "chown")
    FILE_OPS.change_owner(path, 1, 1)
    assert path.read_bytes() == OLD


def test_a_system_without_locks_saves_too(path, monkeypatch):
    from journeymap.storage import fsops

    monkeypatch.setattr(fsops, "fcntl", None)
    save(path)
    assert path.read_bytes() == NEW


def test_pausing_pauses():
    FILE_OPS.pause(0)


# -- reading ---------------------------------------------------------------------------


def unreadable(path, **options):
    with pytest.raises(Unreadable) as caught:
        read_bytes(path, **options)
    (problem,) = caught.value.problems
    assert problem.file == path
    return problem.code


def test_reading(path, tmp_path):
    assert read_bytes(path) == OLD
    assert unreadable(tmp_path / "none") == "not-found"
    assert unreadable(path / "inside-a-file") == "not-found"
    assert unreadable(tmp_path / ("x" * 300)) == "not-found"
    assert unreadable(tmp_path) == "not-a-file"
    assert unreadable(path, largest=10) == "file-too-big"
    os.mkfifo(tmp_path / "pipe")
    assert unreadable(tmp_path / "pipe") == "not-a-file"
    assert unreadable(path, ops=FailingOps(1, errno.EACCES)) == "not-readable"
    assert unreadable(path, ops=FailingOps(3, errno.EIO)) == "read-failed"
    assert unreadable(path, ops=FailingOps(2, 9999)) == "read-failed"


def test_large_files_are_read_in_parts(path, monkeypatch):
    monkeypatch.setattr(files, "_CHUNK", 100)
    assert read_bytes(path) == OLD
