# What people and machines do with this package. `make help` lists it.
#
# Variables:  CONFIGURATION=debug|release   SOURCES=sources.yml   CONTACT=you@region.se   STATE=folder
#             PORT=8700 (example region)   WEB_PORT=8765 (its reports)   WEEK_SECONDS=60   RUN_SECONDS=…   KILLS=50   SEEDS=20
#             REGION=folder (another region, for eval)

CONFIGURATION ?= debug
KILLS ?= 50
PAGES ?= 10000
REGION ?= ../shared/region
RUNS ?= 7
SEEDS ?= 20
BIN := .build/$(CONFIGURATION)

# What the system-library targets of Package.swift link with, and what finds them.
PACKAGES := libcurl4-openssl-dev libxml2-dev libsqlite3-dev libstemmer-dev zlib1g-dev libbrotli-dev libzstd-dev libidn2-dev pkg-config

# The most lines that a file of Sources may have.
LONGEST_FILE := 450
# The unit's exposure to attack, in tenths of systemd-analyze's figure.
MOST_EXPOSURE := 12

export PORT WEB_PORT WEEK_SECONDS RUN_SECONDS SOURCES CONTACT STATE

.DEFAULT_GOAL := help
.PHONY: help run build test lint format eval years kill-test fuzz bench-read bench-fetch bench-match bench-schedule clean packages

help:
	@echo "make run        the daemon on the bundled example region; with SOURCES=sources.yml on the real list"
	@echo "make test       every test"
	@echo "make lint       format, arrows between modules, lengths, requirements, sources.yml, the unit"
	@echo "make build      the program (CONFIGURATION=release: slow to build, fast to run)"
	@echo "make eval       precision and recall on the example region, by kind; beside those on another region (REGION=folder)"
	@echo "make years      the same over drawn years of weekly rounds (SEEDS=20): what was told, missed, false"
	@echo "make kill-test  kills rounds at any instant (KILLS=50) and looks for what was lost"
	@echo "make fuzz       mutated input for every format, under AddressSanitizer (SECONDS=60 or INPUTS=1000000 for each)"
	@echo "make bench-read      pages a second and memory beside lxml, trafilatura and feedparser"
	@echo "make bench-fetch     pages a second, processor and memory beside curl (PAGES=10000 RUNS=7)"
	@echo "make bench-match     seconds, memory and F1 of matching offerings beside Splink (OFFERINGS=\"1000 10000 100000\")"
	@echo "make bench-schedule  memory of 100,000 sources that wait"
	@echo "make format     rewrites the Swift files as .swift-format says"
	@echo "make clean      removes what was built"

run: build
	@.ci/watch $(BIN)

build: packages
	swift build --configuration $(CONFIGURATION)

# poppler-utils lets the tests of PDF run, which are left out where it cannot be had.
test: packages
	@.ci/packages poppler-utils || echo "without poppler-utils: no real PDF is read"
	swift test --disable-xctest

# What needs no build comes first.
lint: packages
	@.ci/packages systemd
	swift format lint --strict --parallel --recursive Package.swift Sources Tests
	@.ci/arrows
	@.ci/lengths $(LONGEST_FILE)
	@.ci/requirements
	@for script in .ci/*; do bash -n "$$script" || exit 1; done
	@$(MAKE) --no-print-directory build
	$(BIN)/samsyn check sources.yml
	@.ci/unit $(BIN)/samsyn $(MOST_EXPOSURE)

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests

# REGION: the folder of another region, with serve.py, simulate.py and score.py, whose figures are printed beside.
eval: build
	@.ci/eval $(BIN) $(REGION)

years: build
	@rm -rf .build/years
	$(BIN)/ExampleRegion years --port $${PORT:-8700} --samsyn $(BIN)/samsyn --work .build/years --seeds $(SEEDS)

kill-test: build
	@.ci/packages sqlite3
	@.ci/kill-test $(BIN) $(KILLS)

# SECONDS or INPUTS for each format, of LENGTH bytes at most; FORMATS="feed html" for some only.
fuzz: packages
	@INPUTS=$(INPUTS) LENGTH=$(LENGTH) .ci/fuzz $(or $(SECONDS),60) $(FORMATS)

bench-read: packages
	@.ci/packages python3-venv
	@swift build --package-path Benchmarks --configuration release --product ReadingSpeed
	@.ci/bench-read Benchmarks/.build/release/ReadingSpeed

bench-fetch: packages
	@.ci/packages nginx-light curl
	@swift build --package-path Benchmarks --configuration release --product FetchingSpeed
	@Benchmarks/.build/release/FetchingSpeed $(PAGES) $(RUNS)

bench-match: packages
	@.ci/packages python3-venv
	@swift build --package-path Benchmarks --configuration release --product MatchingSpeed
	@.ci/bench-match Benchmarks/.build/release/MatchingSpeed $(OFFERINGS)

bench-schedule: packages
	@swift build --package-path Benchmarks --configuration release --product ScheduleMemory
	@Benchmarks/.build/release/ScheduleMemory 1000
	@Benchmarks/.build/release/ScheduleMemory 100000

clean:
	rm -rf .build Benchmarks/.build

packages:
	@.ci/packages $(PACKAGES)
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is missing; install it from https://www.swift.org/install/linux/" >&2; exit 1; }
