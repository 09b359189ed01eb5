"""peers.py PEER FOLDER: microseconds that lxml, trafilatura or feedparser takes for each document, as ReadingSpeed
prints them: document, name, figure."""
import resource
import sys
import time

peer, folder = sys.argv[1:]


def reading(peer):
    if peer == "lxml":
        import lxml.etree
        import lxml.html

        def read(name, data):
            parser = lxml.etree.fromstring if name == "feed" else lxml.html.fromstring
            return parser(data)

        return read
    if peer == "trafilatura":
        import trafilatura

        return lambda name, data: None if name == "feed" else trafilatura.extract(data)
    import feedparser

    return lambda name, data: feedparser.parse(data) if name == "feed" else None


def measure(read, name, data):
    times = []
    for _ in range(9):
        start, count = time.process_time(), 0
        while time.process_time() - start < 0.25:
            read(name, data)
            count += 1
        times.append((time.process_time() - start) / count * 1e6)
    return sorted(times)[4]


read = reading(peer)
for name, kind in [("list", "html"), ("offering", "html"), ("feed", "xml")]:
    with open(f"{folder}/{name}.{kind}", "rb") as file:
        data = file.read()
    if read(name, data) is not None:
        print(f"{name}\t{peer}\t{measure(read, name, data)}")
print(f"{peer}\tmemory\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
