using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Page;
using Hale.Reports.Words;

namespace Hale.Reports;

/// <summary>A report card as one page of HTML that needs nothing else: no script, no request, light and dark, and fit to print.</summary>
public static class ReportPage
{
    /// <summary>Writes the page. Every text of the card is encoded; the page is well-formed XML too.</summary>
    public static void Write(ReportCard card, ReportContext context, TextWriter output)
    {
        var sections = Section.All(card, context);
        output.Write("<!DOCTYPE html>\n");
        output.Write(Tags.Element("html", [("lang", "en")], PageHead.Of(context.Title, context.Version, PageStyle.Element), Body(card, context, sections)).Markup);
        output.Write('\n');
    }

    private static Html Body(ReportCard card, ReportContext context, IReadOnlyList<Section> sections) => Tags.Element(
        "body",
        [],
        Contents(sections),
        Tags.Element(
            "main",
            [],
            Tags.Element(
                "header",
                [],
                Tags.Element("h1", [], context.Title),
                Tags.Styled("subject", SubjectWords.Line(card.Subject))),
            Html.Join(sections.Select(section => section.Content)),
            Tags.Element("footer", [], Tags.P($"Made by Hale {context.Version} on {NumberWords.Day(DateOnly.FromDateTime(context.MadeAt.UtcDateTime))} (UTC). Everything on this page is in this one file."))));

    private static Html Contents(IReadOnlyList<Section> sections) => Tags.Element(
        "nav",
        [("aria-label", "Contents")],
        Tags.Numbered(sections.Select(section => Tags.Element("a", [("href", "#" + section.Id)], section.Heading))));
}
