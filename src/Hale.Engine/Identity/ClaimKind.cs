namespace Hale.Engine.Identity;

/// <summary>As what something is known.</summary>
public enum ClaimKind
{
    /// <summary>It is the id of an account.</summary>
    Account,

    /// <summary>A system knows an account by it.</summary>
    Alias,

    /// <summary>It is a person at an account, or the address of one.</summary>
    Contact,
}
