using System.Globalization;
using System.Text.RegularExpressions;
using Hale.Cli.Hosting;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;

namespace Hale.Cli.Commands;

/// <summary>Reads the values that options of <c>hale audit</c> take as text.</summary>
internal static partial class AuditWords
{
    /// <summary><c>2025-03-31</c>.</summary>
    public static DateOnly Day(string text, string option) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new Failure(ExitCode.Usage, $"{option} “{text}” is not a day", "write it as 2025-03-31");

    /// <summary><c>10%</c>.</summary>
    public static double Share(string text, string option) =>
        text.EndsWith('%') && double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100
            ? percent / 100
            : throw new Failure(ExitCode.Usage, $"{option} “{text}” is not a percentage above 0 with its sign", "write it as 10%");

    /// <summary><c>account=Account ID,date=Snapshot</c>: a comma begins a new column only where a role and = follow, for names of columns have commas too.</summary>
    public static IReadOnlyDictionary<string, string> Columns(IReadOnlyList<string> texts, string option)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var starts = RoleStart().Matches(text).Where(match => ColumnRoles.All.Contains(match.Groups["role"].Value, StringComparer.Ordinal)).ToList();
            if (starts.Count == 0 || starts[0].Index > 0)
            {
                throw new Failure(ExitCode.Usage, $"{option} “{text}” does not begin with a role and =", $"write it as account=\"Account ID\"; the roles are {string.Join(", ", ColumnRoles.All)}");
            }

            for (var index = 0; index < starts.Count; index++)
            {
                var (from, until) = (starts[index].Index + starts[index].Length, index + 1 < starts.Count ? starts[index + 1].Index : text.Length);
                if (!columns.TryAdd(starts[index].Groups["role"].Value, text[from..until].Trim()))
                {
                    throw new Failure(ExitCode.Usage, $"{option} names the column of “{starts[index].Groups["role"].Value}” twice", "name it once");
                }
            }
        }

        return columns;
    }

    /// <summary><c>red&lt;50,yellow&lt;75,green</c>, or with &gt; where higher is worse.</summary>
    public static IReadOnlyList<BandLimit> Bands(string text, string option)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var bands = parts[..^1].Select(part => Limited(part) ?? throw Wrong(text, option)).Append(new BandLimit(parts[^1], null, Above: false)).ToList();
        var limits = bands.Where(band => band.Limit is not null).Select(band => band.Above ? -band.Limit!.Value : band.Limit!.Value).ToList();
        var sound = bands.Count > 1
            && bands[..^1].Select(band => band.Above).Distinct().Count() == 1
            && limits.Zip(limits.Skip(1)).All(pair => pair.First < pair.Second)
            && bands.All(band => band.Name.Length > 0)
            && !parts[^1].AsSpan().ContainsAny('<', '>')
            && bands.Select(band => band.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == bands.Count;
        return sound ? bands : throw Wrong(text, option);
    }

    private static BandLimit? Limited(string part) => BandPart().Match(part) is { Success: true } match
        && double.TryParse(match.Groups["limit"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) && double.IsFinite(limit)
        ? new BandLimit(match.Groups["name"].Value.Trim(), limit, match.Groups["side"].Value == ">")
        : null;

    private static Failure Wrong(string text, string option) => new(
        ExitCode.Usage,
        $"{option} “{text}” does not say the bands",
        "from the worst to the best, each but the last with its limit: \"red<50,yellow<75,green\", or \"red>0.5,yellow>0.2,green\" where higher is worse");

    [GeneratedRegex(@"(?:^|,)\s*(?<role>[a-z]+)=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoleStart();

    [GeneratedRegex("^(?<name>[^<>]+)(?<side>[<>])(?<limit>[^<>]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BandPart();
}
