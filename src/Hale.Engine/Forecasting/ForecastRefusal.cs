namespace Hale.Engine.Forecasting;

/// <summary>Why there is no forecast.</summary>
public enum ForecastRefusal
{
    /// <summary>hale.yaml does not say how paid life is read.</summary>
    NoLifecycle,

    /// <summary>Nobody is a customer at the moment.</summary>
    NoCustomers,

    /// <summary>No customer has an amount.</summary>
    NoAmounts,

    /// <summary>Customers pay in several currencies, and there is no reporting one.</summary>
    SeveralCurrencies,

    /// <summary>There is no map, and nobody has decided anything yet.</summary>
    NoPastDecisions,

    /// <summary>Nothing is known of terms of a length.</summary>
    UnknownTerms,

    /// <summary>The probability does not reach so far.</summary>
    TooFar,
}
