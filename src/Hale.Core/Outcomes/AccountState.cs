namespace Hale.Core.Outcomes;

/// <summary>Where an account stands in its paid life as of a moment.</summary>
public enum AccountState
{
    /// <summary>It has never been a customer.</summary>
    Prospect,

    /// <summary>It is on trial.</summary>
    Trial,

    /// <summary>It pays, or the grace after its last term is not over.</summary>
    Customer,

    /// <summary>It is a customer that pays nothing for a while.</summary>
    Paused,

    /// <summary>It uses what is free of charge, whether it once paid or not.</summary>
    Free,

    /// <summary>It was a customer, and no longer is.</summary>
    Lost,

    /// <summary>It became part of another account.</summary>
    Merged,
}
