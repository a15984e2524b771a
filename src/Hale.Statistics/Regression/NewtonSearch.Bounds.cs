namespace Hale.Statistics.Regression;

/// <content>How a step meets the bounds and how a coefficient leaves them.</content>
internal sealed partial class NewtonSearch
{
    private bool Advance(double[] step)
    {
        var (length, held) = Room(step);
        if (length.Equals(0))
        {
            _free[held] = false;
            return true;
        }

        for (var halvings = 0; halvings < 60; halvings++)
        {
            var next = Moved(step, length, held);
            var point = _objective.At(next);
            if (point.Objective <= _point.Objective + _point.Rounding)
            {
                (_parameters, _point) = (next, point);
                if (held >= 0)
                {
                    _free[held] = false;
                }

                return true;
            }

            length /= 2;
            held = -1;
        }

        return false;
    }

    private double[] Moved(double[] step, double length, int held)
    {
        var next = new double[step.Length];
        for (var i = 0; i < next.Length; i++)
        {
            next[i] = i == held ? 0 : _parameters[i] - (length * step[i]);
        }

        return next;
    }

    /// <summary>How much of a step stays within the bounds, and the coefficient that ends it, −1 where none does.</summary>
    private (double Length, int Held) Room(double[] step)
    {
        var (length, held) = (1.0, -1);
        for (var i = 0; _nonNegative && i < step.Length - 1; i++)
        {
            if (_free[i] && step[i] > 0 && _parameters[i] - (length * step[i]) < 0)
            {
                (length, held) = (_parameters[i] / step[i], i);
            }
        }

        return (length, held);
    }

    /// <summary>Lets go the held coefficient that gains most by leaving its bound; false where none gains.</summary>
    private bool LetGo()
    {
        var best = -1;
        for (var i = 0; i < _free.Length; i++)
        {
            if (!_free[i] && _point.Gradient[i] < -Tolerance(i) && (best < 0 || _point.Gradient[i] < _point.Gradient[best]))
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            _free[best] = true;
        }

        return best >= 0;
    }
}
