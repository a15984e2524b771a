namespace Hale.Core.Metrics.Planning;

/// <summary>The type in which an engine hands over an aggregation.</summary>
public enum RawKind
{
    /// <summary>64-bit integers: counts, microseconds, days since 1970-01-01, booleans as 0 and 1.</summary>
    Integer,

    /// <summary>Exact decimals: additive event properties.</summary>
    Decimal,

    /// <summary>Doubles: attributes, series and percentiles.</summary>
    Double,

    /// <summary>Texts.</summary>
    Text,
}
