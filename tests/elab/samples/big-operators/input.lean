example : ∑ i ∈ Finset.range 4, i = 6 := rfl
example : ∑ i in Finset.range 4, i = 6 := rfl
example : ∑ i ∈ Finset.range 5 with i % 2 = 0, i = 6 := rfl
example : ∏ i ∈ Finset.range 3, (i + 1) = 6 := rfl
example : ∑ p ∈ Finset.range 2 ×ˢ Finset.range 2, p.1 = 2 := rfl
example : ∑ (i, j) ∈ Finset.range 2 ×ˢ Finset.range 2, i * j = 1 := rfl
#check ∑ i ∈ Finset.range 4, i * 2 + 1
example : ∑ i ∈ Finset.range 4, i = 7 := rfl
#check ∑ i ∈ 5, i
#check ∑ i ∈ Finset.range 5
#check ∑ i ∈ Finset.range 5 with i, i
