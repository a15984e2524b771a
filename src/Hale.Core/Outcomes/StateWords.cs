using System.Collections.Frozen;

namespace Hale.Core.Outcomes;

/// <summary>The words for states, in conditions and in results.</summary>
public static class StateWords
{
    /// <summary>Every word with its state.</summary>
    public static IReadOnlyDictionary<string, AccountState> All { get; } = Enum.GetValues<AccountState>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The word of a state.</summary>
    public static string Of(AccountState state) => state switch
    {
        AccountState.Prospect => "prospect",
        AccountState.Trial => "trial",
        AccountState.Customer => "customer",
        AccountState.Paused => "paused",
        AccountState.Free => "free",
        AccountState.Lost => "lost",
        AccountState.Merged => "merged",
    };
}
