using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>Which of several reasons a result is given: the one that comes first in <see cref="MissingReason"/>.</summary>
internal static class FirstReason
{
    public static MissingReason Of(Value left, Value right) => Of(left.Missing, right.Missing);

    public static MissingReason Of(MissingReason left, MissingReason right) =>
        left == MissingReason.None ? right
        : right == MissingReason.None || left < right ? left
        : right;
}
