using NetOS.Domain.Imports;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

internal sealed class MapFileTests
{
    private const string Point = """{"type":"Feature","id":7,"properties":{"name":"Denver POP","floors":3,"open":true,"tags":["a","b"],"at":{"x":1}},"geometry":{"type":"Point","coordinates":[-104.99,39.74]}}""";

    [Test]
    public void A_collection_gives_a_row_a_feature_and_a_column_a_property()
    {
        var read = Reading.Of($$"""{"crs":{"features":[1]},"type":"FeatureCollection","features":[{{Point}},{"type":"Feature","properties":{"name":"Boise","clli":"BOISIDMA"},"geometry":null}]}""", "x.geojson");
        (read.Look.Format, read.Look.HeaderRow).ShouldBe(("geojson", 0));
        read.Look.Headers.ShouldBe(["id", "name", "floors", "open", "tags", "at", "clli", "latitude", "longitude"]);
        read.Texts.ShouldBe([["7", "Denver POP", "3", "true", "a, b", """{"x":1}""", "", "39.74", "-104.99"], ["", "Boise", "", "", "", "", "BOISIDMA", "", ""]]);
        read[0, 2].Kind.ShouldBe(SourceCellKind.Number);
        read.Rows.Select(r => r.Number).ShouldBe([1, 2]);
    }

    [Test]
    public void One_feature_alone_or_one_a_line_is_read_too()
    {
        Reading.Of(Point).Rows.Count.ShouldBe(1);
        Reading.Of($"{Point}\n{Point}\n{Point}\n").Rows.Count.ShouldBe(3);
        Reading.Of("\uFEFF" + Point).Rows.Count.ShouldBe(1);
    }

    [Test]
    public void Lines_are_routes_and_other_shapes_are_errors_of_their_row()
    {
        var read = Reading.Of("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"C1"},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}},{"type":"Feature","properties":{"name":"P"},"geometry":{"type":"Polygon","coordinates":[]}},{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["x"]}}]}""");
        read.Look.Headers.ShouldBe(["name", "route"]);
        read[0, 1].Text.ShouldBe("""{"type":"LineString","coordinates":[[1,2],[3,4]]}""");
        read.Rows.Select(r => r.Notes.Select(n => (n.Message, n.IsError)).FirstOrDefault()).ShouldBe([
            default, ("It is a Polygon: only points and lines can be imported.", true), ("It has a place without coordinates: only points and lines can be imported.", true)]);
    }

    [Test]
    public void A_position_written_as_property_keeps_its_digits_unless_the_point_was_moved()
    {
        const string feature = """{"type":"Feature","properties":{"latitude":39.740000,"longitude":-104.990000},"geometry":{"type":"Point","coordinates":[-104.99,LAT]}}""";
        Reading.Of(feature.Replace("LAT", "39.74", StringComparison.Ordinal)).Texts.ShouldBe([["39.740000", "-104.990000"]]);
        var moved = Reading.Of(feature.Replace("LAT", "39.80", StringComparison.Ordinal));
        moved.Texts.ShouldBe([["39.80", "-104.99"]]);
        moved.Rows.Single().Notes.Single().Code.ShouldBe("row.position");
    }

    [Test]
    public void Large_collections_pass_through_the_buffer()
    {
        var features = string.Join(",\n", Enumerable.Range(0, 5000).Select(i => $$"""{"type":"Feature","properties":{"name":"Site {{i}}","note":"{{new string('x', i % 400)}}" },"geometry":{"type":"Point","coordinates":[{{i % 180}},{{i % 90}}] } }"""));
        var read = Reading.Of($$"""{"type":"FeatureCollection","features":[{{features}}],"omitted":0}""");
        read.Rows.Count.ShouldBe(5000);
        read[4999, 0].Text.ShouldBe("Site 4999");
    }

    [TestCase("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",", "not valid GeoJSON")]
    [TestCase("{\"a\":1}", "not GeoJSON")]
    [TestCase("{\"type\":\"FeatureCollection\",\"features\":[]}", "nothing to import")]
    [TestCase("<kml><Document><Placemark><name>x</name>", "not valid KML")]
    [TestCase("<kml><Document/></kml>", "nothing to import")]
    [TestCase("<!DOCTYPE kml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><kml><Placemark><name>&x;</name></Placemark></kml>", "not valid KML")]
    [TestCase("<gpx/>", "XML, but not KML")]
    public void What_breaks_off_or_is_no_map_is_refused(string content, string words) => Reading.Refusal(content).Message.ShouldContain(words);

    private const string Kml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Sites</name><Folder>
        <Placemark id="a"><name>Tower 1</name><Style><IconStyle/></Style><description><![CDATA[<b>tall</b>]]></description>
          <ExtendedData><Data name="code"><displayName>Code</displayName><value>T-1</value></Data><SchemaData schemaUrl="#s"><SimpleData name="height">42</SimpleData></SchemaData></ExtendedData>
          <Point><extrude>1</extrude><coordinates> -104.99,39.74,1600 </coordinates></Point></Placemark>
        <Placemark><name>Fibre</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
        <Placemark><name>Area</name><Polygon><outerBoundaryIs/></Polygon></Placemark>
        </Folder></Document></kml>
        """;

    [Test]
    public void Placemarks_give_rows_with_what_is_said_of_them()
    {
        foreach (var read in new[] { Reading.Of(Kml, "x.kml"), Reading.Of(WorkbookBytes.Zip(("doc.kml", Kml)), "x.kmz") })
        {
            read.Look.Format.ShouldBe("kml");
            read.Look.Headers.ShouldBe(["name", "description", "code", "height", "latitude", "longitude", "route"]);
            read.Texts[0].ShouldBe(["Tower 1", "<b>tall</b>", "T-1", "42", "39.74", "-104.99", ""]);
            read[1, 6].Text.ShouldBe("""{"type":"LineString","coordinates":[[1,2],[3,4]]}""");
            read.Rows[2].Notes.Single().IsError.ShouldBeTrue();
        }
    }
}
