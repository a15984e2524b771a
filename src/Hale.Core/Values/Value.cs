using System.Globalization;

namespace Hale.Core.Values;

/// <summary>One value: a finite number, a text, a boolean, or missing with its reason. Never NaN and never infinite.</summary>
public readonly record struct Value
{
    private readonly double _number;
    private readonly string? _text;

    private Value(ValueKind kind, double number, string? text, MissingReason missing) => (Kind, _number, _text, Missing) = (kind, number, text, missing);

    /// <summary>The kind of a present value; of a missing one it says nothing.</summary>
    public ValueKind Kind { get; }

    /// <summary>Why the value is missing, or <see cref="MissingReason.None"/> when it is present.</summary>
    public MissingReason Missing { get; }

    /// <summary>Whether the value is missing.</summary>
    public bool IsMissing => Missing != MissingReason.None;

    /// <summary>The number of a present number. Throws <see cref="InvalidOperationException"/> otherwise.</summary>
    public double Number => Require(ValueKind.Number)._number;

    /// <summary>The text of a present text. Throws <see cref="InvalidOperationException"/> otherwise.</summary>
    public string Text => Require(ValueKind.Text)._text!;

    /// <summary>The truth of a present boolean. Throws <see cref="InvalidOperationException"/> otherwise.</summary>
    public bool Boolean => Require(ValueKind.Boolean)._number != 0;

    /// <summary>Whether this is a present boolean that is true: what a filter or a condition keeps.</summary>
    public bool IsTrue => !IsMissing && Kind == ValueKind.Boolean && _number != 0;

    /// <summary>A number; missing (<see cref="MissingReason.NoData"/>) when it is not finite, for outside its domain arithmetic is missing.</summary>
    public static Value Of(double number) => double.IsFinite(number) ? new(ValueKind.Number, number, null, MissingReason.None) : MissingFor(MissingReason.NoData);

    /// <summary>A text.</summary>
    public static Value Of(string text) => new(ValueKind.Text, 0, text, MissingReason.None);

    /// <summary>A boolean.</summary>
    public static Value Of(bool truth) => new(ValueKind.Boolean, truth ? 1 : 0, null, MissingReason.None);

    /// <summary>A missing value with its reason, which must not be <see cref="MissingReason.None"/>.</summary>
    public static Value MissingFor(MissingReason reason) => reason == MissingReason.None
        ? throw new ArgumentOutOfRangeException(nameof(reason), "a missing value needs a reason")
        : new(default, 0, null, reason);

    /// <summary>The value in invariant culture, or <c>missing</c>.</summary>
    public override string ToString() => IsMissing ? "missing" : Kind switch
    {
        ValueKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => _text!,
        ValueKind.Boolean => _number != 0 ? "true" : "false",
    };

    private Value Require(ValueKind kind) => !IsMissing && Kind == kind
        ? this
        : throw new InvalidOperationException($"the value is {(IsMissing ? "missing" : Kind.ToString())}, not a {kind}");
}
