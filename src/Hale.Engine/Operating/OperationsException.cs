namespace Hale.Engine.Operating;

/// <summary>The operational store could not do what was asked. What was stored before is unchanged; no text holds a secret.</summary>
public sealed class OperationsException(OperationsFault fault, string message, string fix, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of fault it is.</summary>
    public OperationsFault Fault { get; } = fault;

    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
