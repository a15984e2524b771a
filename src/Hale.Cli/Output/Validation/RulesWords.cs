using System.Globalization;
using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Cli.Output.Validation;

/// <summary>The rules of validation in a sentence.</summary>
internal static class RulesWords
{
    public static string Of(ValidationRules rules) => $"{Schedule(rules)}{Lead(rules)}{Days(rules)}.";

    private static string Schedule(ValidationRules rules) => rules.Schedule.Match(
        closes => $"Customers at the close of each {Unit(closes.Every)}, each followed for {closes.Horizon}",
        _ => "Decisions on renewals",
        lives => $"Customers after every {lives.Every} of their paid life, each followed until the next time");

    private static string Lead(ValidationRules rules) => rules.LeadDays is [0] ? string.Empty
        : $", observed {string.Join(", ", rules.LeadDays.SkipLast(1))}{(rules.LeadDays.Count > 1 ? " and " : string.Empty)}{Words.Count(rules.LeadDays[^1], "day")} before";

    private static string Days(ValidationRules rules) => (rules.From, rules.To) switch
    {
        ({ } from, { } to) => $", from {Day(from)} to {Day(to)}",
        ({ } from, null) => $", from {Day(from)} on",
        (null, { } to) => $", until {Day(to)}",
        _ => string.Empty,
    };

    private static string Unit(CalendarUnit unit) => Cells.Snake(unit.ToString());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
