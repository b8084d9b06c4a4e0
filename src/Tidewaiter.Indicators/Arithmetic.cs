using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Puts evidence together: value, standing, allowance and derivation at once.</summary>
internal static class Arithmetic
{
    /// <summary>The parts added.</summary>
    public static Evidence Sum(Period period, params IReadOnlyList<Evidence> parts)
    {
        var value = parts[0].Value;
        for (var i = 1; i < parts.Count; i++)
        {
            value += parts[i].Value;
        }

        return Made(Operation.Sum, value, parts[0].Unit, period, parts, parts.Sum(part => part.Allowance));
    }

    /// <summary>The first less the second.</summary>
    public static Evidence Difference(Period period, Evidence whole, Evidence part) =>
        Made(Operation.Difference, whole.Value - part.Value, whole.Unit, period, [whole, part], whole.Allowance + part.Allowance);

    /// <summary>The sign turned.</summary>
    public static Evidence Negative(Evidence part) =>
        Made(Operation.Negative, -part.Value, part.Unit, part.Period, [part], part.Allowance) with { Standing = part.Standing };

    /// <summary>A number computed from parts. It is composed where a part is, or where the parts are of several releases.</summary>
    public static Evidence Made(
        Operation operation, Interval value, string unit, Period period, IReadOnlyList<Evidence> parts, decimal allowance)
    {
        var derivation = new Derivation.Computed(operation, value, unit, [.. parts.Select(part => part.Derivation)]);
        var composed = parts.Any(part => !part.IsDecisive) || !OfOneRelease(derivation);
        return new(value, unit, composed ? Standing.Composed : Standing.Computed, allowance, period, derivation);
    }

    /// <summary>A comparison of two numbers: where each stands for itself, the comparison holds across releases.</summary>
    public static Evidence Compared(
        Operation operation, Interval value, string unit, Evidence level, Evidence before, decimal allowance)
    {
        var made = Made(operation, value, unit, level.Period, [level, before], allowance);
        return made.Standing == Standing.Composed && level.IsDecisive && before.Standing <= Standing.Across
            ? made with { Standing = Standing.Across }
            : made;
    }

    /// <summary>Whether all leaves came out together.</summary>
    public static bool OfOneRelease(Derivation derivation)
    {
        string? first = null;
        foreach (var figure in derivation.Figures)
        {
            first ??= figure.Release.Id;
            if (figure.Release.Id != first)
            {
                return false;
            }
        }

        return true;
    }
}
