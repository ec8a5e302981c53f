"""setup/environment.sh decides rightly on each system; apt, Python and the linker are stand-ins."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
TOOLS = [
    "sh",
    "cat",
    "chmod",
    "cut",
    "dirname",
    "flock",
    "grep",
    "mkdir",
    "rm",
    "sed",
    "sha256sum",
    "tr",
]
QT_LIBRARIES = 19
TEST_PROGRAMS = {"xvfb", "xdotool", "iproute2", "iptables", "strace", "openssl", "systemd"}
TEST_COMMANDS = ["Xvfb", "xdotool", "ip", "iptables", "strace", "openssl", "systemd-analyze"]

BOOKWORM = 'ID=debian\nVERSION_ID="12"\n'
TRIXIE = 'ID=debian\nVERSION_ID="13"\n'
FORKY = "ID=debian\n"
JAMMY = 'ID=ubuntu\nVERSION_ID="22.04"\n'
NOBLE = 'ID=ubuntu\nVERSION_ID="24.04"\n'

FAKE_APT = """#!/bin/sh
echo "$@" >>"$RECORD/apt"
case " $* " in *" install "*) exit "$APT_INSTALL_EXIT" ;; esac
"""
FAKE_PYTHON = r"""#!/bin/sh
case "$*" in
    *ensurepip*) exit "$NO_VENV" ;;
    *base_prefix*) echo "$VERSION of /usr" ;;
    -c*version_info*) echo "$VERSION" ;;
    "-m venv "*)
        mkdir -p "$3/bin"
        for name in python pip; do
            printf '#!/bin/sh\nVERSION=%s\n' "$VERSION" | cat - "$FAKE_PYTHON" >"$3/bin/$name"
            chmod +x "$3/bin/$name"
        done
        echo "VIRTUAL_ENV=$(pwd)/$3" >"$3/bin/activate"
        echo "venv" >>"$RECORD/python" ;;
    *pip*--require-hashes*) echo "locked packages" >>"$RECORD/python"; exit "$PIP_EXIT" ;;
    *pip*--editable*) echo "project" >>"$RECORD/python" ;;
esac
"""


@dataclass
class Machine:
    """A system as the script sees it: what is installed, who runs it, which release it is."""

    folder: Path
    os_release: str = BOOKWORM
    python: str = "3.11"
    has_venv: bool = True
    has_libraries: bool = True
    has_apt: bool = True
    has_test_commands: bool = True
    user: int = 0
    pip_exit: int = 0
    apt_install_exit: int = 1
    record: Path = field(init=False)
    tree: Path = field(init=False)

    def __post_init__(self) -> None:
        self.record, self.tree = self.folder / "record", self.folder / "tree"
        self.record.mkdir()
        (self.tree / "setup").mkdir(parents=True)
        shutil.copy(REPOSITORY / "setup" / "environment.sh", self.tree / "setup")
        for name in ("requirements.lock", "pyproject.toml"):
            shutil.copy(REPOSITORY / name, self.tree)

    def _programs(self) -> Path:
        programs = self.folder / "bin"
        shutil.rmtree(programs, ignore_errors=True)
        programs.mkdir()
        for tool in TOOLS:
            real = shutil.which(tool)
            assert real, f"this test needs {tool}"
            (programs / tool).symlink_to(real)
        found = _asked_libraries() if self.has_libraries else []
        cache = "".join(f"{name} (libc6)\n" for name in found)
        self._program("ldconfig", f"#!/bin/sh\ncat <<'END'\n{cache}END\n")
        self._program("python3", FAKE_PYTHON)
        self._program("id", f"#!/bin/sh\necho {self.user}\n")
        if self.has_apt:
            self._program("apt-get", FAKE_APT)
            self._program("apt-cache", "#!/bin/sh\nexit 1\n")
            self._program("dpkg", "#!/bin/sh\n")
        if self.has_test_commands:
            for command in TEST_COMMANDS:
                self._program(command, "#!/bin/sh\n")
        return programs

    def _program(self, name: str, text: str) -> None:
        path = self.folder / "bin" / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def set_up(self, purpose: str = "test") -> subprocess.CompletedProcess[str]:
        programs = self._programs()
        (self.folder / "os-release").write_text(self.os_release, encoding="utf-8")
        environment = {
            "PATH": str(programs),
            "RECORD": str(self.record),
            "FAKE_PYTHON": str(programs / "python3"),
            "VERSION": self.python,
            "NO_VENV": "0" if self.has_venv else "1",
            "PIP_EXIT": str(self.pip_exit),
            "APT_INSTALL_EXIT": str(self.apt_install_exit),
            "ANTREAN_SBIN": str(programs),
            "ANTREAN_OS_RELEASE": str(self.folder / "os-release"),
        }
        return subprocess.run(
            [str(self.tree / "setup" / "environment.sh"), purpose],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def done(self, tool: str) -> list[str]:
        """Give what was asked of apt or Python since the last question, and forget it."""
        path = self.record / tool
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return lines

    def installed(self) -> set[str]:
        (line,) = [line for line in self.done("apt") if " install " in line]
        return {word for word in line.split() if not word.startswith("-")} - {"install"}


def _asked_libraries() -> list[str]:
    script = (REPOSITORY / "setup" / "environment.sh").read_text(encoding="utf-8")
    return re.findall(r"^(lib\S+\.so\.\d+) ", script, re.MULTILINE)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize(
    ("os_release", "glib"),
    [
        pytest.param(BOOKWORM, "libglib2.0-0", id="debian 12"),
        pytest.param(TRIXIE, "libglib2.0-0t64", id="debian 13"),
        pytest.param(FORKY, "libglib2.0-0t64", id="debian testing"),
        pytest.param(JAMMY, "libglib2.0-0", id="ubuntu 22.04"),
        pytest.param(NOBLE, "libglib2.0-0t64", id="ubuntu 24.04"),
    ],
)
def test_root_on_a_bare_system_installs_each_library_by_its_name_there(machine, os_release, glib):
    machine.os_release, machine.has_libraries, machine.has_test_commands = os_release, False, False
    assert machine.set_up().returncode == 1
    packages = machine.installed()
    assert {name for name in packages if name.startswith("libglib")} == {glib}
    assert {"libegl1", "libxcb-cursor0", "libxkbcommon-x11-0"} <= packages
    assert len(packages - TEST_PROGRAMS) == QT_LIBRARIES
    assert packages >= TEST_PROGRAMS


def test_apt_is_updated_before_it_installs(machine):
    machine.has_libraries = False
    machine.set_up()
    first, second = machine.done("apt")
    assert "update" in first
    assert "install" in second


def test_apt_is_left_alone_when_nothing_is_missing(machine):
    assert machine.set_up().returncode == 0
    assert machine.done("apt") == []


def test_a_demo_needs_no_test_program(machine):
    machine.has_test_commands = False
    assert machine.set_up("run").returncode == 0
    assert machine.done("apt") == []


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_a_python_without_venv_gets_the_package_that_fits_it(machine, version):
    machine.has_venv, machine.python = False, version
    machine.set_up()
    assert machine.installed() == {f"python{version}-venv"}


def test_a_user_is_told_one_line_for_sudo_and_nothing_is_begun(machine):
    machine.user, machine.has_libraries, machine.has_venv = 1000, False, False
    ended = machine.set_up()
    assert ended.returncode == 1
    (line,) = ended.stdout.splitlines()
    assert line.startswith("sudo sh -c 'apt-get update && apt-get install ")
    assert line.endswith("'")
    assert {"libegl1", "libglib2.0-0", "python3.11-venv"} <= set(line.rstrip("'").split())
    assert machine.done("apt") == []
    assert machine.done("python") == []
    assert not (machine.tree / ".venv").exists()


def test_a_user_with_everything_there_needs_no_sudo(machine):
    machine.user = 1000
    ended = machine.set_up()
    assert (ended.returncode, ended.stdout) == (0, "")


def test_a_system_without_apt_is_told_what_to_install(machine):
    machine.has_libraries, machine.has_apt = False, False
    ended = machine.set_up()
    assert ended.returncode == 1
    assert "libegl1" in ended.stderr


def test_a_python_that_is_too_old_is_named_with_the_remedy(machine):
    machine.python = "3.9"
    ended = machine.set_up()
    assert ended.returncode == 1
    assert "Python 3.11 to 3.14 is needed" in ended.stderr
    assert "python3 is 3.9" in ended.stderr
    assert machine.done("apt") == []


def test_a_fresh_tree_gets_venv_then_packages_then_the_project(machine):
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["venv", "locked packages", "project"]


def test_a_second_run_does_nothing(machine):
    machine.set_up()
    machine.done("python")
    assert machine.set_up().returncode == 0
    assert machine.done("python") == []


def test_an_interrupted_setup_is_built_anew(machine):
    machine.pip_exit = 1
    ended = machine.set_up()
    assert ended.returncode == 1
    assert "pip could not install" in ended.stderr
    (machine.tree / ".venv" / "left over").touch()
    machine.pip_exit = 0
    machine.done("python")
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["venv", "locked packages", "project"]
    assert not (machine.tree / ".venv" / "left over").exists()


def test_a_new_lock_is_installed_into_the_same_environment(machine):
    machine.set_up()
    machine.done("python")
    with (machine.tree / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# another\n")
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["locked packages", "project"]


def test_a_changed_pyproject_reinstalls_only_the_project(machine):
    machine.set_up()
    machine.done("python")
    with (machine.tree / "pyproject.toml").open("a", encoding="utf-8") as pyproject:
        pyproject.write("# another\n")
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["project"]


def test_another_python_gets_another_environment(machine):
    machine.set_up()
    machine.done("python")
    machine.python = "3.13"
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["venv", "locked packages", "project"]


def test_a_tree_that_was_moved_gets_a_new_environment(machine):
    machine.set_up()
    machine.done("python")
    machine.tree = machine.tree.rename(machine.folder / "elsewhere")
    assert machine.set_up().returncode == 0
    assert machine.done("python") == ["venv", "locked packages", "project"]


def test_a_wrong_purpose_is_a_usage_error(machine):
    ended = machine.set_up("dance")
    assert ended.returncode == 2
    assert "usage" in ended.stderr
