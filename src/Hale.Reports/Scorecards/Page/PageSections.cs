using System.Globalization;
using Hale.Reports.Markup;
using Hale.Reports.Page;

namespace Hale.Reports.Scorecards.Page;

/// <summary>The sections of the page in the order in which they are read.</summary>
internal static class PageSections
{
    public static IReadOnlyList<Section> Of(ProjectText text)
    {
        var scores = text.Scores.Select((score, index) =>
        {
            var id = "score-" + (index + 1).ToString(CultureInfo.InvariantCulture);
            return new Section(id, score.Label, Tags.Section(id, score.Label, ScoreSection.Of(score)));
        });
        return
        [
            .. scores,
            .. Entries("metrics", "What the figures mean", text.Metrics),
            .. Entries("sources", "Where the facts come from", text.Sources),
            .. text.Scores.Count == 0 ? Array.Empty<Section>() : [Versions(text)],
        ];
    }

    private static IEnumerable<Section> Entries(string id, string heading, IReadOnlyList<EntryText> entries) => entries.Count == 0
        ? []
        : [new Section(id, heading, Tags.Section(id, heading, Tags.Element("dl", [("class", "entries")], Html.Join(entries.Select(Entry)))))];

    private static Html Entry(EntryText entry) => Tags.Element("div", [], Tags.Element("dt", [], Tags.Name(entry.Label)), Tags.Element("dd", [], End(entry.Text)));

    private static string End(string text) => text.EndsWith('.') ? text : text + ".";

    private static Section Versions(ProjectText text)
    {
        const string Heading = "Which version this is";
        var lines = text.Scores.Select(score => Html.Join([Tags.Name(score.Label), ": ", Tags.Element("code", [], score.Version)]));
        return new Section("version", Heading, Tags.Section(
            "version", Heading,
            Tags.P("A score is stored with the fingerprint of the definition that made it. What is on this page is the definition with this fingerprint:"),
            Tags.List(lines)));
    }
}
