namespace Hale.Core.Values;

/// <summary>
/// Why a value is missing. The order is the precedence: where several hold, the smallest member above <see cref="None"/> is the reason given.
/// The numbers are stored in history and never change their meaning.
/// </summary>
public enum MissingReason : byte
{
    /// <summary>Nothing is missing: the value is present.</summary>
    None = 0,

    /// <summary>The measure does not apply to this account (its condition does not hold).</summary>
    NotApplicable = 1,

    /// <summary>There is a value, but it cannot be used, such as a category without points.</summary>
    Error = 2,

    /// <summary>The source does not reach the moment, so that silence means nothing.</summary>
    SourceGap = 3,

    /// <summary>The window begins before the account existed.</summary>
    TooYoung = 4,

    /// <summary>The value is older than the measure's limit.</summary>
    Stale = 5,

    /// <summary>The account was asked and did not answer.</summary>
    NoResponse = 6,

    /// <summary>The account was never asked.</summary>
    NotAsked = 7,

    /// <summary>There is nothing to compute the value from.</summary>
    NoData = 8,

    /// <summary>Amounts in several currencies, which cannot be added.</summary>
    SeveralCurrencies = 9,

    /// <summary>Too few accounts to compare with.</summary>
    FewPeers = 10,

    /// <summary>An amount in a currency of which no rate is known on its day.</summary>
    NoRate = 11,
}
