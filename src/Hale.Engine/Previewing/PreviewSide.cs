namespace Hale.Engine.Previewing;

/// <summary>The scores of all accounts on one side of a comparison.</summary>
/// <param name="Source">Where they come from, for people: <c>run 12 as of 2024-12-31</c>.</param>
/// <param name="DefinitionHash">The definition that made them.</param>
/// <param name="Bands">The names of the bands, the worst first.</param>
/// <param name="Accounts">Every account that was looked at, by its id.</param>
public sealed record PreviewSide(string Source, string DefinitionHash, IReadOnlyList<string> Bands, IReadOnlyDictionary<string, PreviewAccount> Accounts)
{
    /// <summary>How many accounts are in a band; null counts those without a score.</summary>
    public int CountOf(string? band) => Accounts.Values.Count(account => account.Band == band);

    /// <summary>The mean coverage of the accounts, 0 to 1; null without any.</summary>
    public double? Coverage => Accounts.Count == 0 ? null : Accounts.Values.Average(account => account.Coverage);
}
