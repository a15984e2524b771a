namespace Hale.Engine.Import;

/// <summary>A database could not do what was asked. Neither text holds a secret.</summary>
public sealed class DatabaseException(string message, string fix) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
