namespace Hale.Engine.ReportCards;

/// <summary>Why rows of a score's history are no observations, in the order in which they are asked.</summary>
public enum FlowReason
{
    /// <summary>None: the rows there were.</summary>
    Read,

    /// <summary>The outcomes say nothing of the account.</summary>
    NoOutcomeKnown,

    /// <summary>It left on an unknown day.</summary>
    NoLeavingDay,

    /// <summary>The account had left already, or its leaving had been decided.</summary>
    AfterLeaving,

    /// <summary>Another row of the same account and month stands for it; in a cross-section, another of the same account.</summary>
    NotFirstOfMonth,

    /// <summary>The horizon was not over when the outcomes end.</summary>
    HorizonOpen,

    /// <summary>It ended otherwise within the horizon: merged, wound up, ended by us, failed payment.</summary>
    EndedOtherwise,

    /// <summary>No score was current on the day it was needed before a decision.</summary>
    NoCurrentScore,

    /// <summary>The project's population left the account out at the moment.</summary>
    OutsidePopulation,

    /// <summary>The account was no customer at the moment.</summary>
    NotCustomer,

    /// <summary>The decision was not known at the moment.</summary>
    NotKnownThen,

    /// <summary>The rules of validation do not ask for the account.</summary>
    NotAsked,

    /// <summary>It had been decided by the moment: notice given, a cancellation scheduled, or renewed early.</summary>
    AlreadyDecided,

    /// <summary>Nobody watched the activity that decides during the horizon.</summary>
    NotWatched,

    /// <summary>It left, or ended otherwise, between the moment and the target from which on outcomes count.</summary>
    BeforeTarget,
}
