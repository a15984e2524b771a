using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>Where the members of one group at a time are laid side by side for its combiner.</summary>
internal sealed class MemberScratch<T>(int most)
    where T : struct, IFloatingPoint<T>
{
    private readonly T[] _weights = new T[most];
    private readonly T[] _shares = new T[most];
    private readonly T[] _points = new T[most];
    private readonly T[] _claims = new T[most];
    private readonly T[] _parts = new T[most];

    public int[] Nodes { get; } = new int[most];

    public void Set(int member, int node, T weight, T share, T points) =>
        (Nodes[member], _weights[member], _shares[member], _points[member]) = (node, weight, share, points);

    public T Combine(Combiner<T> combiner, int members, ref bool near) =>
        combiner.Combine(_weights.AsSpan(0, members), _points.AsSpan(0, members), ref near);

    public (T[] Claims, T[] Parts) Attribute(Combiner<T> combiner, int members, ref bool near)
    {
        combiner.Attribute(
            _weights.AsSpan(0, members), _shares.AsSpan(0, members), _points.AsSpan(0, members), _claims.AsSpan(0, members), _parts.AsSpan(0, members), ref near);
        return (_claims, _parts);
    }
}
