namespace Hale.Engine.ReportCards;

/// <summary>Why a number or its interval is missing.</summary>
public enum Shortfall
{
    /// <summary>Nobody left in the time that can be judged.</summary>
    NobodyLeft,

    /// <summary>Nobody stayed in the time that can be judged.</summary>
    NobodyStayed,

    /// <summary>Fewer than twenty customers left: an interval would promise too much.</summary>
    FewChurners,

    /// <summary>The score is the same everywhere.</summary>
    OneValue,

    /// <summary>There is no observation.</summary>
    NoObservations,

    /// <summary>Too few observations or groups for the method.</summary>
    TooFew,

    /// <summary>The two outcomes are divided completely, so that the number has no finite value.</summary>
    CompleteSeparation,

    /// <summary>The computation did not settle.</summary>
    NotSettled,

    /// <summary>It is a count or a constant and needs no interval.</summary>
    Exact,

    /// <summary>The files carry no dates.</summary>
    NoDates,

    /// <summary>The history is too short.</summary>
    ShortHistory,
}
