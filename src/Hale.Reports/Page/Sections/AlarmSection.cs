using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>What speaks against believing the card. The one that took the place of the answer is not told twice.</summary>
internal static class AlarmSection
{
    public const string Id = "alarms";
    public const string Heading = "Before you rely on it";

    public static bool Applies(ReportCard card) => Told(card).Any();

    public static Html Of(ReportCard card) => Tags.Section(Id, Heading, Html.Join(Told(card).Select(alarm => One(AlarmWords.Of(alarm, card.Subject)))));

    private static IEnumerable<Alarm> Told(ReportCard card) => card.Alarms.Where(alarm => !ReferenceEquals(alarm, card.Blocking));

    private static Html One(AlarmText alarm) => Tags.Div(
        alarm.Blocks ? "alarm blocks" : "alarm",
        Tags.H3(alarm.Headline),
        Tags.P(alarm.Text),
        Tags.List(alarm.Checks.Select(check => (Html)check)));
}
