using System.Globalization;
using Hale.Core.Time;

namespace Hale.Core.Contracts;

/// <summary>What is said of contracts. Each text goes on after the name of the source.</summary>
internal static class ContractTexts
{
    private const int HoursPerDay = 24;

    public static string Freshness(FreshnessContract contract) => string.Join(", ", new[]
    {
        contract.WarnAfter is { } warn ? $"warn after {Days(warn)}" : null, contract.ErrorAfter is { } error ? $"error after {Days(error)}" : null,
    }.OfType<string>());

    public static string Silent(string since, bool isActivity) => isActivity ? $"has had no rows since {since}" : $"has not been imported since {since}";

    public static string Rows(DayVolume day) => $"had {Count(day.Rows, "row")} on {Day(day.Day)} where {Amount(day.Usual!.Value)} are usual";

    public static string Rows(IReadOnlyList<DayVolume> days) => days.Count == 1
        ? Rows(days[0])
        : $"had {Count(days.Sum(day => day.Rows), "row")} from {Day(days[0].Day)} to {Day(days[^1].Day)} where {Amount(days.Sum(day => day.Usual!.Value))} are usual";

    public static string Volume(VolumeContract contract) => string.Join(", ", new[]
    {
        contract.ErrorBelow is { } below ? $"error below {Share(below)}" : null,
        contract.ErrorAbove is { } above ? $"error above {Share(above)}" : null,
        contract.ErrorBelow is null && contract.WarnBelow is { } warnBelow ? $"warn below {Share(warnBelow)}" : null,
        contract.ErrorAbove is null && contract.WarnAbove is { } warnAbove ? $"warn above {Share(warnAbove)}" : null,
    }.OfType<string>());

    /// <summary>What was found, of a column that files lack that: <c>has 21 of 24,979 values of usage_id in several rows</c>.</summary>
    public static string Found(ContractRule rule, ContractFinding found) => rule.Match(
        column => found.Detail.Length > 0 ? $"has files without the column {column.Column}" : $"has {Of(found, column.Test is ColumnTest.Unique ? "value" : "row")} {Cells(column)}",
        refusals => $"has {Of(found, "record")} {(refusals.OnlyTypes ? "refused for a cell that is not of its type" : "refused")}",
        header => $"has {Count(found.Failing, "column")} {(header.Gone ? "fewer" : "more")} than before{Named(found)}",
        events => $"has {Count(found.Failing, "event name")} {(events.Expected is null ? "that never came before" : "that the contract does not list")}{Named(found)}",
        check => $"has {Of(found, "record")} that the check {check.Check} finds suspect");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(Instant moment, ProjectZone zone) => Day(zone.DayOf(moment));

    private static string Cells(ContractRule.OfColumn column) => column.Test.Match(
        _ => $"of {column.Column} in several rows",
        _ => $"without {column.Column}",
        _ => $"whose {column.Column} is not accepted",
        other => $"whose {column.Column} {(other.To is null ? "is no account" : $"is not in {other.To}.{other.Field}")}");

    private static string Named(ContractFinding found) => found.Detail.Length == 0 ? string.Empty : $": {found.Detail}";

    private static string Of(ContractFinding found, string noun) => string.Create(CultureInfo.InvariantCulture, $"{found.Failing:#,0} of {Count(found.Total, noun)}");

    private static string Count(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {noun}{(number == 1 ? string.Empty : "s")}");

    private static string Amount(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static string Share(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    private static string Days(decimal days)
    {
        var (number, noun) = days < 1 ? (days * HoursPerDay, "hour") : (days, "day");
        return string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {noun}{(number == 1 ? string.Empty : "s")}");
    }
}
