from auditor.judging.containers import containers
from auditor.judging.hosts import host_facts
from auditor.judging.shapes import request_table
from auditor.model.observation import Request, ScriptPlace
from auditor.vendors.catalogue import load

GTM = "https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD"
OTHER = "https://www.googletagmanager.com/gtm.js?id=GTM-ZZ99"
OWN = frozenset({"shop.example"})


def asked(url: str, *scripts: str, resource: str = "script") -> Request:
    place = ScriptPlace(url=scripts[0], chain=scripts[1:]) if scripts else None
    return Request(id=f"{url} {scripts}", url=url, resource=resource, initiator=place)


def of(*requests: Request) -> dict[str, tuple[str, ...]]:
    hosts = {}
    for request in requests:
        host = request.url.split("/")[2]
        hosts[host] = host_facts(host, OWN, load())
    return containers(requests, hosts, request_table(requests, hosts, load()))


def test_a_container_leads_to_what_its_script_asks_for():
    assert of(
        asked(GTM, "https://shop.example/"),
        asked("https://connect.facebook.net/en_US/fbevents.js", GTM),
        asked("https://static.criteo.net/js/ld/ld.js", "https://shop.example/app.js", GTM),
        asked("https://cdn.shop.example/late.js", GTM),
        asked("https://unheard.invalid/t.js", GTM),
        asked("https://snap.licdn.com/li.js", "https://shop.example/app.js"),
    ) == {"GTM-AB12CD": ("Criteo", "Meta", "unheard.invalid")}


def test_what_a_loaded_script_asks_for_came_by_the_container_too():
    pixel = "https://connect.facebook.net/en_US/fbevents.js"
    assert of(
        asked("https://www.facebook.com/tr/?id=1&ev=PageView", pixel, resource="image"),
        asked(pixel, GTM),
        asked(GTM),
    ) == {"GTM-AB12CD": ("Meta",)}


def test_containers_are_told_apart_and_an_empty_one_is_told():
    assert of(asked(GTM), asked(OTHER), asked("https://static.criteo.net/js/ld/ld.js", OTHER)) == {
        "GTM-AB12CD": (),
        "GTM-ZZ99": ("Criteo",),
    }


def test_a_container_that_the_sites_own_host_serves_is_one_too():
    served = "https://shop.example/metrics/gtm.js?id=GTM-OWN1"
    found = of(asked(served), asked("https://static.criteo.net/js/ld/ld.js", served))
    assert found == {"GTM-OWN1": ("Criteo",)}


def test_scripts_that_ask_for_each_other_end():
    one, two = "https://static.criteo.net/1.js", "https://static.criteo.net/2.js"
    assert of(asked(GTM), asked(one, GTM), asked(two, one), asked(one, two)) == {"GTM-AB12CD": ("Criteo",)}
