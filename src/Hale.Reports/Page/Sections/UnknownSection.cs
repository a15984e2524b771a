using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>What cannot be said yet.</summary>
internal static class UnknownSection
{
    public const string Id = "unknown";
    public const string Heading = "What cannot be said yet";

    public static Html Of(ReportCard card)
    {
        var pace = card.Unknowns.Select(unknown => unknown.Outlook).Append(card.Verdict.Outlook).OfType<Outlook>().FirstOrDefault();
        return Tags.Section(
            Id,
            Heading,
            card.Unknowns.Count == 0 ? Tags.P(card.Own is null ? "Nothing that these files could have shown is missing." : "Nothing that these outcomes could have shown is missing.") : Tags.List(card.Unknowns.Select(unknown => (Html)UnknownWords.Of(unknown, card.Subject))),
            pace is null ? Html.Empty : Tags.Styled("small", OutlookWords.Pace(pace)));
    }
}
