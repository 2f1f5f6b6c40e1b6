using System.Numerics;

namespace BotTutor.LanguageUnderstanding.Intents;

/// <summary>An example for training: its traits by index, and what it means.</summary>
/// <param name="Features">The traits.</param>
/// <param name="Label">The class.</param>
/// <param name="Importance">How much it counts beside the others.</param>
internal sealed record Example((int Index, float Weight)[] Features, int Label, float Importance);

/// <summary>Logistic regression over sparse traits, trained by passes over the examples in a fixed order.</summary>
internal sealed class LinearModel
{
    private const float FirstStep = 1.2f;
    private const float LastStep = 0.15f;

    private readonly float[] _weights;
    private readonly int _classes;
    private readonly int _stride;

    private LinearModel(int features, int classes)
    {
        _classes = classes;
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[features * _stride];
    }

    /// <param name="examples">What to learn from.</param>
    /// <param name="features">How many traits there are.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="passes">How often each example is looked at.</param>
    /// <param name="decay">How fast weights shrink that nothing upholds.</param>
    public static LinearModel Train(IReadOnlyList<Example> examples, int features, int classes, int passes, float decay)
    {
        var model = new LinearModel(features, classes);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 2463534242U;
        var scores = new float[model._stride];
        for (var pass = 0; pass < passes; pass++)
        {
            Shuffle(order, ref state);
            var step = FirstStep + ((LastStep - FirstStep) * pass / Math.Max(1, passes - 1));
            foreach (var index in order)
            {
                model.Learn(examples[index], scores, step);
            }

            model.Shrink(1 - (decay * step));
        }

        return model;
    }

    /// <summary>Gives the probability of each class.</summary>
    /// <param name="features">The traits by index.</param>
    /// <param name="temperature">Above 1, the probabilities are more careful.</param>
    public float[] Probabilities(IReadOnlyList<(int Index, float Weight)> features, float temperature)
    {
        var scores = new float[_stride];
        foreach (var (index, weight) in features)
        {
            Add(_weights.AsSpan(index * _stride, _stride), scores, weight);
        }

        Soften(scores.AsSpan(0, _classes), temperature);
        return scores[.._classes];
    }

    private void Learn(Example example, float[] scores, float step)
    {
        Array.Clear(scores);
        foreach (var (index, weight) in example.Features)
        {
            Add(_weights.AsSpan(index * _stride, _stride), scores, weight);
        }

        Soften(scores.AsSpan(0, _classes), 1);
        scores.AsSpan(_classes).Clear();
        scores[example.Label] -= 1;
        foreach (var (index, weight) in example.Features)
        {
            Add(scores, _weights.AsSpan(index * _stride, _stride), -step * weight * example.Importance);
        }
    }

    private void Shrink(float factor)
    {
        var vectors = System.Runtime.InteropServices.MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        for (var index = 0; index < vectors.Length; index++)
        {
            vectors[index] *= factor;
        }
    }

    private static void Add(ReadOnlySpan<float> from, Span<float> to, float factor)
    {
        var source = System.Runtime.InteropServices.MemoryMarshal.Cast<float, Vector<float>>(from);
        var target = System.Runtime.InteropServices.MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var index = 0; index < target.Length; index++)
        {
            target[index] += source[index] * factor;
        }
    }

    private static void Soften(Span<float> scores, float temperature)
    {
        var largest = float.MinValue;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        var sum = 0f;
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = MathF.Exp((scores[index] - largest) / temperature);
            sum += scores[index];
        }

        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] /= sum;
        }
    }

    private static void Shuffle(int[] order, ref uint state)
    {
        for (var index = order.Length - 1; index > 0; index--)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var other = (int)(state % (uint)(index + 1));
            (order[index], order[other]) = (order[other], order[index]);
        }
    }
}
