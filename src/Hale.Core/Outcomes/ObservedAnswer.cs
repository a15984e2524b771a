namespace Hale.Core.Outcomes;

/// <summary>What became of an account within a horizon.</summary>
public enum ObservedAnswer
{
    /// <summary>It is no longer a customer.</summary>
    Lost,

    /// <summary>It became part of another account, which is no loss.</summary>
    Merged,

    /// <summary>It is still a customer.</summary>
    Retained,

    /// <summary>It cannot be said yet.</summary>
    NotKnown,
}
