namespace Hale.Core.Outcomes;

/// <summary>Why the ledger says that an account did something.</summary>
public enum LedgerRule
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>A further term began around the end of one: before it, at it, or within the grace.</summary>
    Renewal,

    /// <summary>A term ended and nothing followed within the grace.</summary>
    Gap,

    /// <summary>A term was stopped and nothing had followed it.</summary>
    Stop,

    /// <summary>A paid term ended and a free one took its place.</summary>
    Free,

    /// <summary>A paid term began while a trial ran, or within the grace after it.</summary>
    Conversion,

    /// <summary>A paid term, or activity, began after a loss.</summary>
    Return,

    /// <summary>A pause began.</summary>
    Pause,

    /// <summary>A pause ended and a paid term goes on or followed.</summary>
    Resumption,

    /// <summary>A term began beside others that go on.</summary>
    Addition,

    /// <summary>A term ended beside others that go on.</summary>
    Drop,

    /// <summary>Nothing happened for as long as the lifecycle says.</summary>
    Inactivity,
}
