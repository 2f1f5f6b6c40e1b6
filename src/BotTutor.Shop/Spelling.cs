namespace BotTutor.Shop;

/// <summary>Compares words that people have typed with words that they may have meant.</summary>
public static class Spelling
{
    /// <summary>Counts the letters to insert, drop, change or swap with their neighbour, from one word to the other. Its time grows with the product of their lengths.</summary>
    public static int Mistakes(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                costs[row, column] = (row, column) switch
                {
                    (0, _) => column,
                    (_, 0) => row,
                    _ => Cheapest(costs, left, right, row, column),
                };
            }
        }

        return costs[left.Length, right.Length];
    }

    private static int Cheapest(int[,] costs, string left, string right, int row, int column)
    {
        var change = left[row - 1] == right[column - 1] ? 0 : 1;
        var cost = Math.Min(
            Math.Min(costs[row - 1, column], costs[row, column - 1]) + 1,
            costs[row - 1, column - 1] + change);

        return row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
            ? Math.Min(cost, costs[row - 2, column - 2] + 1)
            : cost;
    }
}
