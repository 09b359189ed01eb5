import Addresses
import FoundationEssentials
import Testing
import Transfer

@testable import Fetching

@Suite struct `What is remembered of an answer` {
    private func stored(_ headers: HeaderFields, asked: HeaderFields = [:]) throws -> StoredResponse {
        let address = try WebAddress("https://exempel.se/stod#start")
        return try #require(
            StoredResponse(
                address: address, headers: headers, requestHeaders: asked, requested: monday, received: monday))
    }

    @Test(arguments: [
        "\"a\"", "W/\"a\"", "a", "\"å\"", "\"a\" ", "", "\"", "W/", "\"a\", \"b\"", "\u{80}\u{FF}", "\"a\tb\"", "*",
    ])
    func `F5 invents no validator and changes none`(tag: String) throws {
        let here = try WebAddress("https://exempel.se/stod")
        let conditions = try stored(["ETag": tag]).conditions(for: here, request: [:])
        #expect(conditions.first("If-None-Match") == (tag.isEmpty ? nil : tag))
        #expect(conditions.first("If-Modified-Since") == nil)
        let both = try stored(["ETag": tag, "Last-Modified": "Foo, 99 Jan 2020"]).conditions(for: here, request: [:])
        #expect(both.first("If-Modified-Since") == "Foo, 99 Jan 2020")
    }

    @Test func `F5 keeps a validator to itself that no server would take back`() throws {
        let here = try WebAddress("https://exempel.se/stod")
        let long = try stored(["ETag": String(repeating: "x", count: 5000)])
        #expect(long.conditions(for: here, request: [:]).fields.isEmpty && !long.hasValidators)
    }

    @Test(arguments: [
        "https://exempel.se/annat", "http://exempel.se/stod", "https://exempel.se/stod?a",
        "https://exempel.se:8443/stod",
    ])
    func `F6 gives its validators to no other address`(other: String) throws {
        let stored = try stored(["ETag": "\"a\""])
        #expect(try stored.conditions(for: WebAddress(other), request: [:]).fields.isEmpty)
        #expect(try stored.conditions(for: WebAddress("https://exempel.se/stod#annat"), request: [:]).fields.count == 1)
    }

    @Test func `F8 F6 is of no use once what we send has changed and the answer depends on it`() throws {
        let here = try WebAddress("https://exempel.se/stod")
        let old: HeaderFields = ["Accept-Language": "sv", "User-Agent": "Samsyn/1"]
        let new: HeaderFields = ["Accept-Language": "en", "User-Agent": "Samsyn/1"]
        let headers: HeaderFields = ["ETag": "\"a\"", "Cache-Control": "max-age=60"]
        let plain = try stored(headers, asked: old)
        #expect(plain.isFresh(at: monday, for: new) && plain.conditions(for: here, request: new).fields.count == 1)
        let varied = try stored(
            HeaderFields(headers.fields + [HeaderField("Vary", "user-agent, ACCEPT-LANGUAGE")]), asked: old)
        #expect(varied.isFresh(at: monday, for: old) && !varied.isFresh(at: monday, for: new))
        #expect(varied.conditions(for: here, request: new).fields.isEmpty)
    }

    @Test func `F7 takes a 304's fields but for those of the body`() throws {
        let old = try stored([
            "ETag": "\"a\"", "Content-Type": "text/html; charset=utf-8", "Content-Length": "10",
            "Content-Encoding": "gzip",
            "Content-Range": "bytes 0-9/10", "Cache-Control": "max-age=60", "X-Old": "1",
        ])
        let new = try #require(
            old.refreshed(
                by: [
                    "etag": "\"b\"", "Content-Type": "text/plain", "Content-Length": "0", "Content-Encoding": "br",
                    "Content-Range": "x", "Cache-Control": "max-age=120", "Cache-Control": "public",
                    "Connection": "close",
                ], requested: monday + 60, received: monday + 60))
        #expect(new.headers.values("ETag") == ["\"b\""])
        #expect(new.headers.values("Cache-Control") == ["max-age=120", "public"])
        #expect(new.headers.first("Content-Type") == "text/html; charset=utf-8")
        #expect(new.headers.first("Content-Length") == "10" && new.headers.first("Content-Encoding") == "gzip")
        #expect(new.headers.first("Content-Range") == "bytes 0-9/10" && new.headers.first("X-Old") == "1")
        #expect(new.headers.first("Connection") == nil)
        #expect(new.freshness.until == monday + 180)
    }

    @Test func `F3 is nothing where the server forbids storing, now or in a 304`() throws {
        let address = try WebAddress("https://exempel.se/")
        #expect(
            StoredResponse(
                address: address, headers: ["Cache-Control": "No-Store"], requestHeaders: [:], requested: monday,
                received: monday) == nil)
        let old = try stored(["ETag": "\"a\""])
        #expect(old.refreshed(by: ["Cache-Control": "no-store"], requested: monday, received: monday) == nil)
    }
}
