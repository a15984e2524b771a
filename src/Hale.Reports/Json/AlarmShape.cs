using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>An alarm in words.</summary>
internal sealed record AlarmShape(string Code, bool Blocks, string Headline, string Text, IReadOnlyList<string> Checks)
{
    public static IReadOnlyList<AlarmShape> Of(ReportCard card) => [.. card.Alarms
        .Select(alarm => AlarmWords.Of(alarm, card.Subject))
        .Select(alarm => new AlarmShape(alarm.Code, alarm.Blocks, alarm.Headline, alarm.Text, alarm.Checks))];
}
