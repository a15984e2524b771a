namespace Hale.Language.Expressions;

/// <summary>An expression as it is written, before names and kinds are known. The kinds are closed.</summary>
/// <param name="Start">Where its first character stands in the expression's text.</param>
/// <param name="Depth">How deeply it is nested, from 1.</param>
internal abstract record Syntax(int Start, int Depth)
{
    public abstract T Accept<T>(ISyntaxVisitor<T> visitor);

    /// <summary>A number, with its text where it is a duration.</summary>
    public sealed record Number(int Start, decimal Value, string? Duration) : Syntax(Start, 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record Text(int Start, string Value) : Syntax(Start, 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record Truth(int Start, bool Value) : Syntax(Start, 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record Name(int Start, string Value) : Syntax(Start, 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary><c>-x</c> or <c>not x</c>.</summary>
    public sealed record Prefix(int Start, bool IsNot, Syntax Operand) : Syntax(Start, Operand.Depth + 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    /// <summary>Two operands and the sign or word between them, which stands at <paramref name="At"/>.</summary>
    public sealed record Infix(Syntax Left, string Sign, int At, Syntax Right) : Syntax(Left.Start, Math.Max(Left.Depth, Right.Depth) + 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record InList(Syntax Operand, bool Negated, int At, IReadOnlyList<Syntax> Items) : Syntax(Operand.Start, Operand.Depth + 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record InRange(Syntax Operand, bool Negated, int At, Syntax Low, Syntax High)
        : Syntax(Operand.Start, Math.Max(Operand.Depth, Math.Max(Low.Depth, High.Depth)) + 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record IsMissing(Syntax Operand, bool Negated) : Syntax(Operand.Start, Operand.Depth + 1)
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }

    public sealed record Invocation(int Start, string Function, IReadOnlyList<Syntax> Arguments)
        : Syntax(Start, 1 + Arguments.Select(argument => argument.Depth).DefaultIfEmpty(0).Max())
    {
        public override T Accept<T>(ISyntaxVisitor<T> visitor) => visitor.Visit(this);
    }
}
