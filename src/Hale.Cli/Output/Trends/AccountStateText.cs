using Hale.Core.Lineage;
using Hale.Engine.Trends.Accounts;

namespace Hale.Cli.Output.Trends;

/// <summary>Why an account has no score at a close.</summary>
internal static class AccountStateText
{
    /// <summary>In words; null when it has one.</summary>
    public static string? Of(AccountAtClose state) => state.Match<string?>(
        evaluated: at => at.Value is null ? AccountTable.StatusWords(at.Status) : null,
        leftOut: name => name is null ? "outside the population" : $"excluded by `{name}`",
        became: (kind, other) => kind == LineageKind.Renamed ? $"renamed to `{other}`" : $"merged into `{other}`",
        absent: () => "not there then: not known, not begun or ended");

    /// <summary>As machines read it.</summary>
    public static string Code(AccountAtClose state) => state.Match(
        evaluated: at => at.Value is null ? Cells.Snake(at.Status.ToString()) : "scored",
        leftOut: name => name is null ? "outside_population" : "excluded",
        became: (kind, _) => LineageWords.Of(kind),
        absent: () => "absent");
}
