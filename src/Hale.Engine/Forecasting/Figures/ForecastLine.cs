namespace Hale.Engine.Forecasting.Figures;

/// <summary>The figures of a forecast for all customers or for a segment.</summary>
/// <param name="Segment">The segment; null for all customers.</param>
/// <param name="Accounts">How many customers it is about.</param>
/// <param name="Revenue">What they pay in a year: the base of every share.</param>
/// <param name="Grr">Gross revenue retention, 0 to 1.</param>
/// <param name="Nrr">Net revenue retention, 0 or more.</param>
/// <param name="Renewed">What is expected in a year of the terms whose decision falls into the window.</param>
public sealed record ForecastLine(string? Segment, int Accounts, double Revenue, Projected Grr, Projected Nrr, Projected Renewed)
{
    /// <summary>How many customers decide in the window, those without an agreed end not among them.</summary>
    public int DueAccounts { get; init; }

    /// <summary>What is paid in a year under the terms that are decided on in the window.</summary>
    public double DueRevenue { get; init; }

    /// <summary>How many customers have given notice already.</summary>
    public int Leaving { get; init; }

    /// <summary>What these pay in a year.</summary>
    public double LeavingRevenue { get; init; }

    /// <summary>Revenue at risk: Σ ARR·(1 − P) over what is decided in the window.</summary>
    public double AtRisk { get; init; }

    /// <summary>The revenue of customers in the lowest band.</summary>
    public double LowestBandRevenue { get; init; }

    /// <summary>The effective number of customers, (ΣARR)²/ΣARR²: as many equal ones would vary as much. 0 without revenue.</summary>
    public double Effective { get; init; }

    /// <summary>The same of those whose decision the window holds.</summary>
    public double EffectiveDue { get; init; }

    /// <summary>The customer with the most revenue that is decided on in the window; null when nothing is.</summary>
    public string? Largest { get; init; }

    /// <summary>Its share of what is decided on, 0 to 1.</summary>
    public double LargestShare { get; init; }

    /// <summary>The standard deviation of the GRR if every probability were exact: chance alone.</summary>
    public double BinomialDeviation { get; init; }

    /// <summary>The standard deviation of the GRR with the uncertainty of the probabilities, without excess variance.</summary>
    public double Spread { get; init; }

    /// <summary>By how much the GRR rises when the log odds of staying of every customer rise together: from an error of the past it says how wrong the log odds were.</summary>
    public double Sensitivity { get; init; }
}
