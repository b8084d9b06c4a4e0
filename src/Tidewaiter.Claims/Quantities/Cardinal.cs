namespace Tidewaiter.Claims.Quantities;

/// <summary>A number in words, built word by word: hundreds, tens and digits make a group, a scale closes it.</summary>
internal struct Cardinal
{
    private decimal total;
    private decimal smallest = 1; // the scale that closed the last group

    public Cardinal()
    {
    }

    /// <summary>What was counted since the last scale.</summary>
    public decimal Group { get; set; }

    /// <summary>A word that counts must be smaller than this: 10 after "twenty", 1 after "seven", 100 after "hundred".</summary>
    public int Room { get; private set; } = 1000;

    /// <summary>Whether a word was taken.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether a thousand or a larger scale was among them.</summary>
    public bool Scaled { get; private set; }

    /// <summary>Whether "and a half" was said.</summary>
    public bool HasHalf { get; private set; }

    /// <summary>Whether "and a half" can follow.</summary>
    public readonly bool TakesHalf => !HasHalf;

    /// <summary>Whether "and" can lead to more of it.</summary>
    public readonly bool TakesAnd => Room == 100 || (Room == 1000 && smallest == 1000);

    /// <summary>What was read.</summary>
    public readonly decimal Value => total + Group;

    /// <summary>Half a unit of the last digit; of "two and a half", a twentieth of the unit.</summary>
    public readonly decimal Half => (HasHalf ? 0.05m : 0.5m) * (Group > 0 ? 1 : smallest);

    /// <summary>Takes a word that counts.</summary>
    /// <returns>False where it cannot stand here.</returns>
    public bool Take(NumberWord word)
    {
        if (word.Multiplies && Group is > 0 and < 20)
        {
            (Group, Room, Any) = (Group * word.Value, 0, true);
            return true;
        }

        if (word.Value >= Room || HasHalf || (word.Value == 0 && Any))
        {
            return false;
        }

        (Group, Room, Any) = (Group + word.Value, word.Value >= 20 ? 10 : 0, true);
        return true;
    }

    /// <summary>Takes a scale, a hundred included.</summary>
    /// <returns>False where it cannot stand here.</returns>
    public bool Take(Scale scale)
    {
        if (Group == 0 || (scale.Factor == 100 ? Group >= 100 : total > 0 && scale.Factor >= smallest))
        {
            return false;
        }

        if (scale.Factor == 100)
        {
            (Group, Room) = (Group * 100, 100);
        }
        else
        {
            (total, Group, Room, smallest, Scaled) = (total + (Group * scale.Factor), 0, 1000, scale.Factor, true);
        }

        Any = true;
        return true;
    }

    /// <summary>Adds half of the last unit: 2.5 after "two", 1,500,000 after "a million".</summary>
    public void AddHalf()
    {
        HasHalf = true;
        if (Group == 0)
        {
            total += smallest / 2;
        }
        else
        {
            Group += 0.5m;
        }
    }
}
