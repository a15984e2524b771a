namespace Hale.Engine.Identity;

/// <summary>By what an account was recognised.</summary>
public enum MatchConfidence
{
    /// <summary>The domain is the same.</summary>
    SameDomain,

    /// <summary>The name is the same, but for letter case, accents, punctuation and legal forms.</summary>
    SameName,

    /// <summary>The domain and the name are.</summary>
    Both,
}
