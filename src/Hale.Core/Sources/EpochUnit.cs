namespace Hale.Core.Sources;

/// <summary>In what a time is counted from 1970-01-01T00:00:00Z.</summary>
public enum EpochUnit
{
    /// <summary>Seconds, perhaps with decimals.</summary>
    Seconds,

    /// <summary>Thousandths of a second, perhaps with decimals.</summary>
    Milliseconds,

    /// <summary>Millionths of a second.</summary>
    Microseconds,
}
