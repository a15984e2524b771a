namespace Hale.Engine.Forecasting.Odds;

/// <summary>Terms of about one length, which behave alike at their end.</summary>
public enum TermClass
{
    /// <summary>No agreed end.</summary>
    Open,

    /// <summary>About a month.</summary>
    Monthly,

    /// <summary>Two to nine months.</summary>
    Short,

    /// <summary>About a year: ten to eighteen months.</summary>
    Annual,

    /// <summary>Longer.</summary>
    Long,
}
